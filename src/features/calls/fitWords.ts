import type { Fit } from '../../core/calls/fit.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** True where every condition that the call states is known to be met, and there is one. */
export function meetsAllStated({ met, notMet, notTold }: Fit): boolean {
  return met > 0 && notMet === 0 && notTold === 0;
}

/** A fit in words: that every condition is met, or which kind of condition is not, never a score. */
export function fitWords(fit: Fit, { t, format }: Pick<Voice, 't' | 'format'>): string {
  const { met, notMet, notStated, notTold } = fit;
  if (meetsAllStated(fit)) {
    return notStated === 0 ? t('calls.fit.all') : t('calls.fit.allStated', { count: notStated });
  }
  const counted = [
    notMet === 0 && met > 0 ? t('calls.fit.met', { count: met }) : null,
    notMet > 0 ? t('calls.fit.notMet', { count: notMet }) : null,
    notTold > 0 ? t('calls.fit.notTold', { count: notTold }) : null,
    notStated > 0 ? t('calls.fit.notStated', { count: notStated }) : null,
  ];
  return format.list(counted.filter((words) => words !== null));
}

/** How many conditions are met, not met, not told and not stated, each in words; none for a count of zero. */
export function fitTally(fit: Fit, { t }: Pick<Voice, 't'>): readonly string[] {
  return (['met', 'notMet', 'notTold', 'notStated'] as const)
    .filter((meeting) => fit[meeting] > 0)
    .map((meeting) => t(`calls.fit.${meeting}`, { count: fit[meeting] }));
}
