import type { Translator } from '../../i18n/i18n.ts';

const known = ['A01', 'A02', 'R06', 'R01', 'C06'] as const;

/** Why a row is set aside, in a few words. */
export function reasonWords(code: string, t: Translator['t']): string {
  return t(`audit.reasons.code.${known.find((one) => one === code) ?? 'other'}`);
}
