import { none } from '../../core/model/codelists.ts';
import { basesOfSelection } from '../../core/query/basesOfSelection.ts';
import type { ExploreResult, NamedCell, Ranking } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { asDrawn } from '../../core/query/recovered.ts';
import { pickName } from '../../i18n/names.ts';
import { type AxisEnd, axisEnd, lengthOn } from '../../ui/chart/axis.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import { amountHeading, inCurrency, type Voice } from '../../ui/chart/voice.ts';

export type Ranked = 'funder' | 'recipient';

/** One line of a ranking: an organisation, those below the list together, or rows that name nobody. */
export interface RankingRow {
  readonly key: string;
  readonly kind: 'organisation' | 'others' | 'notNamed';
  readonly name: string;
  readonly grants: string;
  readonly amount: string;
  readonly share: string;
  readonly caption: string;
  /** Length of the bar, 0–1; null for the others together, which would set the scale. */
  readonly length: number | null;
  readonly cut: boolean;
  readonly chosen: boolean;
}

export interface RankingModel {
  readonly title: ChartTitle;
  readonly summary: string;
  readonly table: ChartTableModel;
  readonly notes: readonly string[];
  readonly nothing: string | undefined;
  readonly nameHeading: string;
  readonly amountHeading: string;
  readonly rows: readonly RankingRow[];
  /** Staff-welfare bodies, ranked apart from associations; empty for funders. */
  readonly apart: readonly RankingRow[];
}

export interface RankingSubject {
  readonly of: Ranked;
  readonly result: ExploreResult;
  readonly filter: Filter;
  readonly selection: string;
}

/** The largest funders or recipients of a selection. All rows together, those apart included, are the whole selection. */
export function rankingModel(asked: RankingSubject, locale: Voice): RankingModel {
  const subject = { ...asked, result: asDrawn(asked.result, asked.filter) };
  const { of, result, filter, selection } = subject;
  const voice = inCurrency(result.currency, locale);
  const { t } = voice;
  const ranking = of === 'funder' ? result.funders : result.recipients;
  const rows = placeLines(ranking, subject, voice);
  const apart = of === 'funder' ? [] : placeLines(result.staffWelfare, subject, voice);
  const measure = measureName(result.kind, voice);
  const heading =
    of === 'funder' ? t('charts.ranking.funders', { measure }) : t('charts.ranking.recipients', { measure });
  return {
    title: chartTitle(heading, { kind: result.kind, selection, bases: basesOfSelection(result, filter) }, voice),
    summary: summarise(ranking, of, result.total.sum, voice),
    table: tableOf([...rows, ...apart], of, result, voice),
    notes: notesOf(of, [...rows, ...apart], voice),
    nothing: result.total.n === 0 ? t('charts.nothing') : undefined,
    nameHeading: t(`charts.column.${of}`),
    amountHeading: amountHeading(result.currency, voice),
    rows,
    apart,
  };
}

/** A row before it is placed and worded. */
interface Line {
  readonly key: string;
  readonly kind: RankingRow['kind'];
  readonly name: string;
  readonly n: number;
  readonly sum: number;
}

function linesOf(ranking: Ranking, of: Ranked, { t, language }: Voice): Line[] {
  const { top, rest, notNamed } = ranking;
  const count = rest.organisations;
  const others =
    of === 'funder' ? t('charts.ranking.otherFunders', { count }) : t('charts.ranking.otherRecipients', { count });
  const nobody = of === 'funder' ? t('charts.ranking.fundersNotNamed') : t('charts.ranking.recipientsNotNamed');
  const named = top.map(
    (cell: NamedCell): Line => ({
      ...cell,
      kind: 'organisation',
      name: pickName(cell.name, cell.nameAr, language),
    }),
  );
  return [
    ...named,
    ...(count > 0 ? [{ key: 'others', kind: 'others' as const, name: others, n: rest.n, sum: rest.sum }] : []),
    ...(notNamed.n > 0 ? [{ key: none, kind: 'notNamed' as const, name: nobody, ...notNamed }] : []),
  ];
}

function placeLines(ranking: Ranking, { of, result, filter }: RankingSubject, voice: Voice): RankingRow[] {
  const chosen = filter.clauses[of] ?? [];
  const axis = axisOf(ranking);
  return linesOf(ranking, of, voice).map((line) => placeLine(line, axis, result.total.sum, chosen, voice));
}

function placeLine(
  line: Line,
  axis: AxisEnd,
  whole: number,
  chosen: readonly string[],
  { t, format }: Voice,
): RankingRow {
  const share = whole > 0 ? format.percent(line.sum / whole, 1) : '';
  const grants = t('charts.grants', { count: line.n });
  const counted = t('charts.counted', { name: line.name, grants, amount: format.amountShort(line.sum) });
  return {
    key: line.key,
    kind: line.kind,
    name: line.name,
    grants: format.integer(line.n),
    amount: format.inUnit(line.sum, 2),
    share,
    caption: share === '' ? counted : t('charts.sectors.alone', { counted, share }),
    length: line.kind === 'others' ? null : lengthOn(axis, line.sum),
    cut: line.kind !== 'others' && line.sum > axis.end,
    chosen: chosen.includes(line.key),
  };
}

function axisOf({ top, notNamed }: Ranking): AxisEnd {
  return axisEnd([...top.map((cell) => cell.sum), notNamed.sum]);
}

function notesOf(of: Ranked, rows: readonly RankingRow[], { t, format }: Voice): string[] {
  const cut = rows.filter((row) => row.cut).map((row) => row.name);
  return [
    ...(of === 'recipient' ? [t('charts.ranking.asWritten')] : []),
    ...(cut.length > 0 ? [t('charts.trends.broken', { labels: format.list(cut) })] : []),
  ];
}

/** The first of them; where the list leaves others out, what those listed are together. Of rows that name none, that. */
function summarise(ranking: Ranking, of: Ranked, whole: number, voice: Voice): string {
  const { top, rest } = ranking;
  const { t, format, language } = voice;
  const [first] = top;
  const [only] = linesOf(ranking, of, voice);
  if (!only) return t('charts.nothing');
  if (!first || whole <= 0) {
    const grants = t('charts.grants', { count: only.n });
    return `${t('charts.counted', { name: only.name, grants, amount: format.amountShort(only.sum) })}.`;
  }
  const leading = t('charts.ranking.summary', {
    name: pickName(first.name, first.nameAr, language),
    amount: format.amountShort(first.sum),
    share: format.percent(first.sum / whole, 1),
  });
  if (rest.organisations === 0) return leading;
  const together = format.amountShort(top.reduce((sum, cell) => sum + cell.sum, 0));
  return `${leading} ${t('charts.ranking.together', { count: top.length, together })}`;
}

function tableOf(rows: readonly RankingRow[], of: Ranked, result: ExploreResult, voice: Voice): ChartTableModel {
  const { t, format } = voice;
  return {
    columns: [
      { key: 'name', label: t(`charts.column.${of}`), numeric: false },
      { key: 'grants', label: t('charts.column.grants'), numeric: true },
      { key: 'amount', label: amountHeading(result.currency, voice), numeric: true },
      { key: 'share', label: t('charts.column.share'), numeric: true },
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [row.name, row.grants, row.amount, row.share],
      choosable: row.kind !== 'others',
      chosen: row.chosen,
    })),
    total: [
      t('charts.total'),
      format.integer(result.total.n),
      format.inUnit(result.total.sum, 2),
      format.percent(1, 0),
    ],
  };
}
