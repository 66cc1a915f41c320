import { YearByYear } from '../../features/aggregates/YearByYear.tsx';
import { useLocale } from '../../i18n/react.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { FigureProps } from '../figureProps.ts';

/** What the edition has of the one funder that the selection names, year by year; that it needs one where it names none. */
export function FunderYears({ exploration }: FigureProps) {
  const { t } = useLocale();
  const { about, result, edition, pending } = exploration;
  if (about?.subject.of !== 'funder') return pending ? null : <Notice tone="note">{t('embed.needsFunder')}</Notice>;
  return <YearByYear funder={about.subject.key} result={result} edition={edition} named={[]} />;
}
