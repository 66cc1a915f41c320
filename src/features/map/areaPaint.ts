import type { AreaMark } from './mapModel.ts';

/** Money tones, lowest class first. */
export const moneyTones = [1, 2, 3, 4, 5, 6].map((tone) => `var(--money${tone})`);

/** The paint of an area under its dots: its class, the hatch of an absent list, grey where all is filtered out, or bare paper for zero. */
export function areaPaint({ look, class: index }: Pick<AreaMark, 'look' | 'class'>): string {
  if (look === 'noList') return 'url(#land-no-list)';
  if (look === 'noRow') return 'var(--grey2)';
  return look === 'zero' ? 'var(--paper)' : (moneyTones[index] ?? 'var(--paper)');
}
