import { classKey, type EquityRegion } from './equityModel.ts';

/** What stands under an area's dots and writing: its class, the hatch of an absent list, grey where all is filtered out, bare paper for zero. */
export function crossPaint({ look, classes }: Pick<EquityRegion, 'look' | 'classes'>, prefix: string): string {
  if (look === 'noList') return `url(#${prefix}-no-list)`;
  if (look === 'noRow') return 'var(--grey2)';
  return look === 'zero' || !classes ? 'var(--paper)' : `var(--cross${classKey(classes.terciles)})`;
}

/** The inks of a name inside an area: of the writing, and of the halo that keeps it readable on dots and hatch. */
export function namePaint({ look, classes }: Pick<EquityRegion, 'look' | 'classes'>): {
  readonly color: string;
  readonly stroke: string;
} {
  if (!classes || look === 'zero') return { color: 'var(--ink)', stroke: 'var(--paper)' };
  const key = classKey(classes.terciles);
  return { color: `var(--on-cross${key})`, stroke: `var(--cross${key})` };
}
