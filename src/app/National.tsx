import { type ComponentProps, type ComponentType, useState } from 'react';
import type { NationalTotals } from '../features/aggregates/NationalTotals.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Preparation } from './bodyProps.ts';
import styles from './National.module.css';

type Totals = ComponentProps<typeof NationalTotals>;

interface NationalProps extends Totals {
  readonly prepare: Pick<Preparation, 'sentences'>;
}

/** The published totals of the country, fetched with their words when the reader unfolds them. */
export function National({ prepare, ...totals }: NationalProps) {
  const { t } = useLocale();
  const [Section, setSection] = useState<ComponentType<Totals> | null>(null);
  const fetchSection = async () => {
    const [loaded] = await Promise.all([import('../features/aggregates/NationalTotals.tsx'), prepare.sentences()]);
    setSection(() => loaded.NationalTotals);
  };
  return (
    <details
      className={styles.national}
      onToggle={(event) => {
        if (event.currentTarget.open && !Section) void fetchSection();
      }}
    >
      <summary>
        <h2>{t('explore.national')}</h2>
      </summary>
      {Section && <Section {...totals} />}
    </details>
  );
}
