import type { Voice } from '../../ui/chart/voice.ts';
import type { NationalSpan } from './nationalModel.ts';

type Spoken = Pick<Voice, 't' | 'format'>;

/** What contradicts what among the totals of the same years, each in a sentence; none for nothing. */
export function doubts({ contradicts, exceededBy }: NationalSpan, { t, format }: Spoken): string[] {
  return [
    ...(contradicts ? [t('aggregates.national.contradicts')] : []),
    ...(exceededBy ? [t('aggregates.national.exceeded', { years: format.range(exceededBy.from, exceededBy.to) })] : []),
  ];
}

/** What the edition holds of those years, and what share of what was announced. */
export function inHandWords({ inHand, share }: NationalSpan, { t, format }: Spoken): string {
  if (!share) return t('aggregates.national.none');
  return t('aggregates.national.inHand', {
    grants: t('charts.grants', { count: inHand.n }),
    amount: format.amountShort(inHand.sum),
    share: shareWords(share, { t, format }),
  });
}

/** A total as it is said: its amount, by year where it is an average. */
export function totalWords({ value, average }: NationalSpan['published'][number], { t, format }: Spoken): string {
  const amount = format.amountShort(value * 100);
  return average ? t('aggregates.national.average', { amount }) : amount;
}

/** One share, or from the least to the most where publishers differ. */
function shareWords([least, most]: readonly [number, number], { t, format }: Spoken): string {
  const [low, high] = [format.percent(least, 1), format.percent(most, 1)];
  return low === high ? low : t('aggregates.national.between', { low, high });
}
