import type { SignalCount } from '../../core/signals/askSignals.ts';
import type { SignalId } from '../../core/signals/signal.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** What the tested of a question are. */
const units: Readonly<Record<SignalId, 'grants' | 'funders' | 'recipients'>> = {
  sameProject: 'grants',
  belowLine: 'grants',
  splitAgreement: 'grants',
  concentration: 'funders',
  firstYear: 'grants',
  outlier: 'grants',
  spelling: 'recipients',
};

export interface OutcomeWords {
  /** What there is to read again; empty where too few were examined to ask. */
  readonly found: string;
  readonly examined: string;
  /** That small numbers are small; empty where they are not. */
  readonly few: string;
}

/** How many places there are to read again, of how many examined; small numbers are said to be small. */
export function outcomeWords(count: SignalCount, currency: string, { t, format }: Pick<Voice, 't' | 'format'>) {
  const { id, tested, fewest, findings, grants, sum } = count;
  const few = tested < fewest;
  const found = t('signals.found', {
    count: findings,
    grants: t('charts.grants', { count: grants }),
    amount: format.dirhams(sum, currency),
  });
  const told = findings > 0 ? found : t('signals.nothing');
  const small = tested === 0 ? t('signals.noneTested') : t('signals.few', { fewest });
  const words: OutcomeWords = {
    found: few ? '' : told,
    examined: t(`signals.examined.${units[id]}`, { count: tested }),
    few: few ? small : '',
  };
  return words;
}
