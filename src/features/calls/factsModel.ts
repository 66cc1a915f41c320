import type { Call } from '../../core/model/call.ts';
import { printedAmount } from '../../i18n/printedAmount.ts';
import { amountWords, type CallSpeech } from './callWords.ts';

/** What a call says of money, each null where it is not published. */
export interface MoneyWords {
  readonly budget: string | null;
  readonly perProject: string | null;
  readonly rate: string | null;
}

/** Whole budget, amount for one project and share of a project's cost, each null where it is not published. */
export function moneyWords(call: Call, speech: CallSpeech): MoneyWords {
  const { t, format } = speech;
  const { budget, amountMin, amountMax, rateMax, currency } = call;
  return {
    budget: budget === null ? null : printedAmount(budget, currency, format),
    perProject: amountMin === null && amountMax === null ? null : amountWords(call, speech),
    rate:
      rateMax === null
        ? null
        : t('calls.facts.rateUpTo', { percent: format.percent(rateMax / 100, decimals(rateMax)) }),
  };
}

function decimals(percent: number): number {
  return Number.isInteger(percent) ? 0 : 1;
}

/** Names of what a reader would look for in a call and does not find, besides its money and its conditions. */
export function notPublished(call: Call, { t }: Pick<CallSpeech, 't'>): readonly string[] {
  const missing: readonly (readonly [boolean, string])[] = [
    [call.opens === '', t('calls.facts.missing.opening')],
    [call.closes === '' && call.recurrence !== 'permanent', t('calls.facts.missing.deadline')],
    [call.applyUrl === '', t('calls.facts.missing.apply')],
    [call.contact === '', t('calls.facts.missing.contact')],
  ];
  return missing.flatMap(([isMissing, name]) => (isMissing ? [name] : []));
}
