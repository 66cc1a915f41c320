import type { AwardGroup } from '../../core/calls/awardGroups.ts';
import type { EditionKind } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { explorePage } from '../../core/view/page.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { Interleave } from '../../ui/Interleave.tsx';
import { AwardsPlot } from './AwardsPlot.tsx';
import { awardsChart } from './awardsChart.ts';
import { type AwardLine, awardsModel, fewestForQuartiles } from './awardsModel.ts';
import styles from './CallAwards.module.css';

interface CallAwardsProps {
  readonly group: AwardGroup;
  /** The figures of the grants that name its calls. */
  readonly result: ExploreResult;
  readonly edition: EditionKind;
  readonly reference: Reference;
  /** What must be known of these figures. */
  readonly notes: readonly string[];
  /** Query that opens those grants on the explore page. */
  readonly query: string;
}

/** What one call funded, or the same call in earlier years: how much, by how much at a time, to whom and where. */
export function CallAwards({ group, result, edition, reference, notes, query }: CallAwardsProps) {
  const voice = useLocale();
  const { t } = voice;
  const { sentence, calls, grants, sum, typical, recipients, places } = awardsModel(
    group,
    result,
    { edition, reference },
    voice,
  );
  const parts = {
    grants: <Interleave sentence={grants.sentence} parts={{ figure: <b>{grants.figure}</b> }} />,
    sum: <b>{sum}</b>,
  };
  const all = (
    <PageLink to={explorePage} query={query}>
      {t('calls.awards.all', { count: result.total.n })}
    </PageLink>
  );
  if (group.of === 'last') {
    return (
      <p className={styles.sentence}>
        <Interleave sentence={sentence} parts={parts} /> {typical} {all}
      </p>
    );
  }
  return (
    <div className={styles.group}>
      <p className={styles.sentence}>
        <Interleave sentence={sentence} parts={parts} /> {typical}
      </p>
      {result.total.n >= fewestForQuartiles && <Chart result={result} calls={calls} />}
      <div className={styles.lists}>
        <Lines title={t('calls.awards.recipients')} lines={recipients} />
        <Lines title={t('calls.awards.places')} lines={places} />
      </div>
      {result.total.recipients > 1 && <p className={styles.note}>{t('charts.ranking.asWritten')}</p>}
      <p className={styles.all}>
        {all} <bdi>{sum}</bdi>
      </p>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

function Chart({ result, calls }: { readonly result: ExploreResult; readonly calls: string }) {
  const chart = awardsChart(result, useLocale());
  const { heading, summary, table, reading } = chart;
  return (
    <ChartFigure title={{ heading, subtitle: calls }} summary={summary} table={table} reading={reading}>
      <AwardsPlot chart={chart} />
    </ChartFigure>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly AwardLine[] }) {
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul>
        {lines.map(({ key, name, page, grants, amount }) => (
          <li key={key} className={styles.line}>
            <span className={styles.name}>
              {page ? (
                <PageLink to={page}>
                  <bdi>{name}</bdi>
                </PageLink>
              ) : (
                name
              )}
            </span>
            <span className={styles.grants}>{grants}</span>
            <bdi className={styles.amount}>{amount}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
