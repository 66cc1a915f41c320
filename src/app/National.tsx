import { type ComponentType, useState } from 'react';
import { useLocale } from '../i18n/react.tsx';
import styles from './National.module.css';
import type { NationalFiguresProps } from './NationalFigures.tsx';

/** The published totals of the country, fetched with their words when the reader unfolds them. */
export function National(props: NationalFiguresProps) {
  const { t } = useLocale();
  const [Section, setSection] = useState<ComponentType<NationalFiguresProps> | null>(null);
  const fetchSection = async () => {
    const [loaded] = await Promise.all([import('./NationalFigures.tsx'), props.prepare.sentences()]);
    setSection(() => loaded.NationalFigures);
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
      {Section && <Section {...props} />}
    </details>
  );
}
