import type { Reference } from '../../core/model/reference.ts';
import { positionOf } from '../../core/query/amountBins.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { GrantDetail } from '../../core/query/grantDetail.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import { pickName, subjectName } from '../../i18n/names.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import type { Voice } from '../../ui/chart/voice.ts';

/** Whose grants, and in which sector, a grant is compared with. */
export function peersBasis(
  row: GrantRow,
  reference: Reference,
  { t, language }: Pick<Voice, 't' | 'language'>,
): string {
  const sector = row.sector && subjectName({ of: 'sector', key: row.sector }, undefined, reference, language);
  return t('record.compare.basis', {
    funder: pickName(row.funderName, row.funderNameAr, language) || t('codes.none'),
    sector: sector || t('codes.none'),
  });
}

/** Fewer grants than this are not compared with. */
const fewest = 10;

export interface PeerBin {
  readonly key: string;
  /** Of the plot's width and height, 0–1. */
  readonly start: number;
  readonly width: number;
  readonly height: number;
}

export interface Comparison {
  readonly heading: string;
  /** Where the grant stands among the others, in words. */
  readonly standing: string;
  readonly bins: readonly PeerBin[];
  /** Of the plot's width, 0–1. */
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
  readonly mark: number;
  readonly table: ChartTableModel;
}

/** The grant among those of its funder and sector; only words where there are too few, or the money is another. */
export function comparisonOf(
  { parts, smaller }: GrantDetail,
  peers: ExploreResult,
  voice: Voice,
): Comparison | { readonly words: string } {
  const { t, format } = voice;
  const [row] = parts;
  const { n } = peers.total;
  if (!row || row.currency !== peers.currency || row.kind !== peers.kind)
    return { words: t('record.compare.otherMoney') };
  if (n === 0) return { words: t('record.compare.none') };
  if (n < fewest) return { words: t('record.compare.tooFew', { count: n }) };
  const span = spanOf(peers.histogram, row.amount);
  const most = Math.max(1, ...span.map((bin) => bin.n));
  const width = 1 / span.length;
  const within = (from: number, to: number) => row.amount >= from && row.amount < to;
  return {
    heading: t('record.compare.title', { count: n }),
    standing: t('record.compare.larger', { percent: format.percent(smaller / n), count: n }),
    bins: span.map((bin, index) => ({ key: String(bin.from), start: index * width, width, height: bin.n / most })),
    ticks: span.flatMap(({ from }, index) =>
      from > 0 && Number.isInteger(Math.log10(from))
        ? [{ label: format.amountShort(from, row.currency), at: index * width }]
        : [],
    ),
    mark: positionOf(row.amount, span) ?? 0,
    table: {
      columns: (['from', 'below', 'grants', 'here'] as const).map((key) => ({
        key,
        label: t(`record.compare.${key}`),
        numeric: key === 'grants',
      })),
      rows: span.map(({ from, to, n: count }) => ({
        key: String(from),
        cells: [
          format.dirhams(from, row.currency),
          format.dirhams(to, row.currency),
          format.integer(count),
          within(from, to) ? t('record.compare.this') : '',
        ],
        choosable: false,
        chosen: within(from, to),
      })),
      total: null,
    },
  };
}

/** The bins from the first to the last that holds a grant, this one's among them. */
function spanOf(bins: ExploreResult['histogram'], amount: number) {
  const held = (bin: ExploreResult['histogram'][number]) => bin.n > 0 || (amount >= bin.from && amount < bin.to);
  return bins.slice(bins.findIndex(held), bins.findLastIndex(held) + 1);
}
