import { useState } from 'react';
import type { AggregateLine, AggregateTable } from '../../core/aggregates/companion.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Subject } from '../../core/model/subject.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Published } from '../../ui/Published.tsx';
import styles from './Aggregates.module.css';
import {
  breakdownWords,
  checkWords,
  figureText,
  metricWords,
  partWords,
  scopeWords,
  yearsText,
} from './aggregateWords.ts';
import { SourceLink } from './SourceLink.tsx';
import { firstLines } from './shownFirst.ts';

interface AggregateTableViewProps {
  readonly table: AggregateTable;
  /** What the page is about. */
  readonly subject: Subject;
  readonly reference: Reference;
}

/** One published table, or the figures of one page, with who published it and what it counts. */
export function AggregateTableView({ table, subject, reference }: AggregateTableViewProps) {
  const { t, format, language } = useLocale();
  const [all, setAll] = useState(false);
  const speech = { t, format, language };
  const { lines, scope, funder, allHolders } = table;
  const shown = all ? lines : lines.slice(0, firstLines);
  const name = scopeWords(table, speech);
  const breakdown = breakdownWords(lines, speech);
  const check = checkWords(table, speech);
  const leads = funder !== '' && funder !== subject.key;
  return (
    <article className={styles.table}>
      <h3>
        {leads ? (
          <PageLink to={{ kind: 'profile', subject: { of: 'funder', key: funder } }}>
            <Published text={name} />
          </PageLink>
        ) : (
          <Published text={name} />
        )}
      </h3>
      <p className={styles.meta}>
        {name !== scope && (
          <>
            <bdi lang="fr">{scope}</bdi>
            <br />
          </>
        )}
        {breakdown !== '' && `${t('aggregates.brokenDown', { breakdown })} `}
        <SourceLink publisher={table.publisher} title={table.title} address={table.address} date={table.date} />
      </p>
      {allHolders && <p className={styles.holders}>{t('aggregates.allHolders')}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('aggregates.what')}</th>
            <th scope="col">{t('aggregates.years')}</th>
            <th scope="col" className={styles.figure}>
              {t('aggregates.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <Line key={line.id} line={line} reference={reference} />
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t('aggregates.allLines', { count: lines.length })}
        </button>
      )}
      {check !== '' && <p className={styles.meta}>{check}</p>}
    </article>
  );
}

function Line({ line, reference }: { readonly line: AggregateLine; readonly reference: Reference }) {
  const { t, format, language } = useLocale();
  const speech = { t, format, language };
  const { against } = line;
  const part = partWords(line, reference, speech);
  const metric = metricWords(line.metric, speech);
  return (
    <>
      <tr className={against ? styles.disputed : undefined}>
        <th scope="row">
          <bdi>{part || metric}</bdi>
          {part !== '' && <span className={styles.metric}>{metric}</span>}
        </th>
        <td>
          <bdi>{yearsText(line, speech) || t('aggregates.noYear')}</bdi>
        </td>
        <td className={styles.figure}>
          <bdi>{figureText(line, speech)}</bdi>
        </td>
      </tr>
      {against && (
        <tr>
          <th scope="row" className={styles.against}>
            {t('aggregates.against')} <SourceLink {...against} title="" date="" />
          </th>
          <td className={styles.against}>
            <bdi>{yearsText(against, speech) || t('aggregates.noYear')}</bdi>
          </td>
          <td className={styles.figure}>
            <bdi>{figureText(against, speech)}</bdi>
          </td>
        </tr>
      )}
    </>
  );
}
