import type { Voice } from './voice.ts';
import { wholePercents } from './wholePercents.ts';

/** What stands over a chart: the measure and how it is broken down; of what selection, placed on what basis. */
export interface ChartTitle {
  readonly heading: string;
  readonly subtitle: string;
}

/** What every chart's title must say besides its own breakdown. */
export interface ChartSubject {
  /** `awarded`, `paid` or, of recoveries alone, `recovered`. */
  readonly kind: string;
  /** The selection in words, as the page's sentence says it. */
  readonly selection: string;
  /** Grants by the ground on which they are placed; `''` for not stated. */
  readonly bases: readonly { readonly key: string; readonly n: number }[];
}

const bases = ['activity', 'seat', 'printed', 'none'] as const;

/** The measure as a title names it. */
export function measureName(kind: string, { t }: Voice): string {
  return t(`charts.measure.${kind === 'paid' || kind === 'recovered' ? kind : 'awarded'}`);
}

/**
 * A title that can be quoted alone (honest totals, rule 2): `heading` is the chart's own wording, already
 * naming the measure; the subtitle adds the selection and the mix of bases, as shares of grants.
 */
export function chartTitle(heading: string, subject: ChartSubject, voice: Voice): ChartTitle {
  const selection = capitalised(subject.selection, voice);
  const basis = basisMix(subject.bases, voice);
  if (selection === '' || basis === '') return { heading, subtitle: selection || basis };
  return { heading, subtitle: voice.t('charts.subtitle', { selection, basis }) };
}

function capitalised(text: string, { language }: Voice): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function basisMix(cells: ChartSubject['bases'], { t, format }: Voice): string {
  const counts = bases.map((basis) => cells.find((cell) => (cell.key || 'none') === basis)?.n ?? 0);
  const percents = wholePercents(counts);
  const shares = bases.flatMap((basis, index) => {
    if (counts[index] === 0) return [];
    const share = format.percent((percents[index] ?? 0) / 100);
    return [t('charts.basisShare', { basis: t(`charts.basis.${basis}`), share })];
  });
  return shares.length === 0 ? '' : t('charts.basisMix', { mix: format.list(shares) });
}
