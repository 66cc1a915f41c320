import type { Period, RegionChange } from '../../core/query/difference.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** A factor with two figures that matter: `× 0.85`, `× 2.4`, `× 37`. */
export function factorText(factor: number, voice: Voice): string {
  return voice.t('years.difference.times', { factor: factorFigure(factor, voice) });
}

/** The figure of such a factor. */
export function factorFigure(factor: number, { format }: Voice): string {
  const digits = [2, 10].filter((bound) => factor < bound).length;
  return format.decimal(factor, digits);
}

export function periodName({ from, to }: Period, { format }: Voice): string {
  return format.range(String(from), String(to));
}

/** What stands for a factor where none can be said. */
export function lookText({ look }: RegionChange, { t }: Voice): string {
  return look === 'known' ? '' : t(`years.difference.look.${look}`);
}
