import { useState } from 'react';
import type { About } from '../../core/query/about.ts';
import type { Cell } from '../../core/query/explore.ts';
import { pickName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Published } from '../../ui/Published.tsx';
import styles from './AboutNotes.module.css';

interface AboutNotesProps {
  readonly about: About;
}

/** How sources write of the subject: purposes, programmes or labels, spellings, and names that may be the same body. */
export function AboutNotes({ about }: AboutNotesProps) {
  const { t } = useLocale();
  const { spellings, labels, purposes, alike } = about;
  return (
    <div className={styles.notes}>
      {purposes.length > 0 && (
        <Counted heading={t('profile.purposes')} cells={purposes} unnamed={t('profile.purposeNotStated')} />
      )}
      {labels.length > 0 && <Labels about={about} />}
      {spellings.length > 0 && (
        <section>
          <h2>{t('profile.spellings')}</h2>
          <ul>
            {spellings.map(({ text, n }) => (
              <li key={text}>
                <Published text={text} /> <span className={styles.count}>{t('profile.lines', { count: n })}</span>
              </li>
            ))}
          </ul>
          <p className={styles.evidence}>{t('profile.spellingsNote')}</p>
          {about.subject.of === 'recipient' && <Evidence about={about} />}
        </section>
      )}
      {alike.length > 0 && <Alike about={about} />}
    </div>
  );
}

function Labels({ about: { labels, subject } }: { readonly about: About }) {
  const { t } = useLocale();
  if (subject.of !== 'sector' && subject.of !== 'funder' && subject.of !== 'recipient') return null;
  return <Counted heading={t(`profile.labels.${subject.of}`)} cells={labels} unnamed={t('profile.labelNotStated')} />;
}

interface CountedProps {
  readonly heading: string;
  readonly cells: readonly Cell[];
  /** What stands for the rows that state nothing. */
  readonly unnamed: string;
}

/** Lines shown before all of them are asked for. */
const firstLines = 12;

function Counted({ heading, cells, unnamed }: CountedProps) {
  const { t, format } = useLocale();
  const [all, setAll] = useState(false);
  const shown = all ? cells : cells.slice(0, firstLines);
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {shown.map(({ key, n, sum }) => (
          <li key={key}>
            <Published text={key || unnamed} />{' '}
            <span className={styles.count}>
              {t('profile.counted', { grants: t('charts.grants', { count: n }), amount: format.amountShort(sum) })}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < cells.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t('aggregates.allLines', { count: cells.length })}
        </button>
      )}
    </section>
  );
}

function Evidence({ about: { identifiers } }: { readonly about: About }) {
  const { t, format } = useLocale();
  return (
    <p className={styles.evidence}>
      {identifiers.length > 0
        ? t('profile.byIdentifier', { identifiers: format.list(identifiers) })
        : t('profile.sameSpelling')}
    </p>
  );
}

function Alike({ about: { alike } }: { readonly about: About }) {
  const { t, format, language } = useLocale();
  return (
    <section>
      <h2>{t('profile.alike')}</h2>
      <ul>
        {alike.map(({ key, name, nameAr, n, sum }) => (
          <li key={key}>
            <PageLink to={{ kind: 'profile', subject: { of: 'recipient', key } }}>
              <Published text={pickName(name, nameAr, language)} />
            </PageLink>{' '}
            <span className={styles.count}>
              {n === 0
                ? t('find.noneCounted')
                : t('profile.counted', { grants: t('charts.grants', { count: n }), amount: format.amountShort(sum) })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.evidence}>{t('profile.alikeNote')}</p>
    </section>
  );
}
