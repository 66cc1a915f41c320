import { Fragment, useState } from 'react';
import type { Companion } from '../../core/aggregates/companion.ts';
import { pickName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Published } from '../../ui/Published.tsx';
import styles from './Aggregates.module.css';
import { SourceLink } from './SourceLink.tsx';

const first = 12;

/** Who a funder has named without saying how much. */
export function NamedWithoutAmount({ names, named }: Pick<Companion, 'names' | 'named'>) {
  const { t, language } = useLocale();
  const [all, setAll] = useState(false);
  const shown = all ? named : named.slice(0, first);
  return (
    <section className={styles.section} aria-labelledby="named-title">
      <h2 id="named-title">
        {t('aggregates.namedTitle', { count: named.length, name: pickName(names.fr, names.ar, language) })}
      </h2>
      <p className={styles.lead}>{t('aggregates.namedLead')}</p>
      <ul className={styles.named}>
        {shown.map(({ id, name, place, year, session, publisher, address }) => (
          <li key={id}>
            <Published text={name} />
            <span className={styles.metric}>
              {[place, year || t('aggregates.noYear'), session]
                .filter((word) => word !== '')
                .map((word) => (
                  <Fragment key={word}>
                    <bdi>{word}</bdi>
                    {t('explore.tokenSeparator')}
                  </Fragment>
                ))}
              <SourceLink publisher={publisher} title="" address={address} date="" />
            </span>
          </li>
        ))}
      </ul>
      {shown.length < named.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t('aggregates.allLines', { count: named.length })}
        </button>
      )}
    </section>
  );
}
