/** Money tones, lowest class first. */
export const moneyTones = [1, 2, 3, 4, 5, 6].map((tone) => `var(--money${tone})`);

interface PaintedArea {
  readonly look: string;
  /** 0 for the lowest class. */
  readonly class: number;
}

/**
 * The paint of an area under its dots: its class, the hatch of an absent list, grey where all is filtered out, or bare
 * paper for zero. `prefix` is the one its patterns were given.
 */
export function areaPaint({ look, class: index }: PaintedArea, prefix: string): string {
  if (look === 'noList') return `url(#${prefix}-no-list)`;
  if (look === 'noRow') return 'var(--grey2)';
  return look === 'zero' ? 'var(--paper)' : (moneyTones[index] ?? 'var(--paper)');
}

/** The paint of an area whose hatch is drawn over it. */
export function groundOf(area: PaintedArea): string {
  return area.look === 'noList' ? 'var(--paper)' : areaPaint(area, '');
}
