import { useLocale } from '../../i18n/react.tsx';

interface HeldYearsProps {
  readonly held: number;
  /** Years shown, but those that were not due. */
  readonly shown: number;
}

/** How many of the years shown have a list: a count of what is here, not of what was due. */
export function HeldYears({ held, shown }: HeldYearsProps) {
  const { t, format } = useLocale();
  const figure = format.integer(held);
  const said = t('audit.coverage.heldOf', { held: figure, count: shown });
  return (
    <span title={said}>
      <bdi aria-hidden="true">{t('audit.coverage.held', { held: figure, due: format.integer(shown) })}</bdi>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
