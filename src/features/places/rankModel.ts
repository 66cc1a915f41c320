import { axisEnd, gridNumbers } from '../../ui/chart/axis.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import type { Voice } from '../../ui/chart/voice.ts';
import { byValue, type Peers, type PlaceMark } from './placesModel.ts';
import type { PlaceWords } from './placeWords.ts';

/** A place on the strip. */
export interface RankedPlace {
  readonly mark: PlaceMark;
  readonly name: string;
  readonly rank: string;
  readonly figure: string;
  readonly rows: string;
  /** Share of the axis from its start, 0–1. */
  readonly at: number;
  /** Middle of the column its words stand in, as a share of the width: columns of one width never overlap. */
  readonly slot: number;
}

/** A number written under the axis. */
export interface AxisMark {
  readonly at: number;
  readonly text: string;
}

export interface RankModel {
  /** Smallest value first, as the axis runs. */
  readonly ranked: readonly RankedPlace[];
  readonly ticks: readonly AxisMark[];
  readonly middle: AxisMark | null;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly table: ChartTableModel;
}

/** The places with a known value on one axis, and the others named in words: none of them is ranked as zero. */
export function rankModel({ marks, measure, middle }: Peers, words: PlaceWords, voice: Voice): RankModel {
  const { t, format } = voice;
  const known = byValue(marks).filter(({ value }) => value !== null);
  const largest = Math.max(...known.map(({ value }) => value ?? 0), 0);
  const end = largest > 0 ? largest * headroom : axisEnd([]).end;
  const share = (value: number) => Math.min(1, Math.max(0, value / end));
  const ranked = [...known].reverse().map(
    (mark, i): RankedPlace => ({
      mark,
      name: words.name(mark),
      rank: t('places.rank', { rank: format.integer(mark.rank ?? 0) }),
      figure: words.figure(mark),
      rows: words.rows(mark),
      at: share(mark.value ?? 0),
      slot: (i + 0.5) / known.length,
    }),
  );
  return {
    ranked,
    ticks: [0, ...gridNumbers(end)].map((number) => ({ at: share(number), text: words.plain(number) })),
    middle: middle === null ? null : { at: share(middle), text: t('places.middle', { value: words.number(middle) }) },
    summary: summaryOf(marks, known.length, middle, words, voice),
    notes: [...unranked(marks, words, voice), ...(measure === 'amount' ? [t('places.rankPartial')] : [])],
    table: tableOf(known, marks, words, voice),
  };
}

/** The axis runs a little past the largest value, so that its mark stands whole. */
const headroom = 1.02;

function summaryOf(
  marks: readonly PlaceMark[],
  of: number,
  middle: number | null,
  words: PlaceWords,
  { t, format }: Voice,
) {
  const current = marks.find((mark) => mark.current);
  if (middle === null) return t('charts.nothing');
  const common = { of: format.integer(of), middle: `${words.number(middle)} ${words.unit}` };
  if (!current) return `${t('places.middle', { value: common.middle })}`;
  const place = words.name(current);
  if (current.rank === null) return t('places.rankSummaryWithout', { ...common, place, why: words.value(current) });
  const ranked = t('places.rankSummary', { ...common, place, rank: current.rank, value: words.value(current) });
  return current.look === 'few' ? `${ranked} ${t('places.rankFew')}` : ranked;
}

function unranked(marks: readonly PlaceMark[], words: PlaceWords, { t, format }: Voice): string[] {
  const named = (look: PlaceMark['look']) => format.list(marks.filter((mark) => mark.look === look).map(words.name));
  const [noList, noRow] = [named('noList'), named('noRow')];
  return [
    ...(noList ? [t('places.unrankedNoList', { places: noList })] : []),
    ...(noRow ? [t('places.unrankedNoRow', { places: noRow })] : []),
  ];
}

function tableOf(
  known: readonly PlaceMark[],
  marks: readonly PlaceMark[],
  words: PlaceWords,
  { t, format }: Voice,
): ChartTableModel {
  const of = marks[0]?.subject.of === 'region' ? 'region' : 'province';
  const others = marks.filter(({ value }) => value === null);
  return {
    columns: [
      { key: 'place', label: t(`places.placeColumn.${of}`), numeric: false },
      { key: 'rank', label: t('places.rankColumn'), numeric: true },
      { key: 'figure', label: words.unit, numeric: true },
      { key: 'rows', label: t('places.rows'), numeric: true },
    ],
    rows: [...known, ...others].map((mark) => ({
      key: mark.subject.key,
      cells: [
        words.name(mark),
        mark.rank === null ? '' : format.integer(mark.rank),
        mark.value === null ? words.value(mark) : words.figure(mark),
        mark.n === 0 ? '' : format.integer(mark.n),
      ],
      choosable: false,
      chosen: mark.current,
    })),
    total: null,
  };
}
