import type { About } from '../../core/query/about.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Voice } from '../../ui/chart/voice.ts';

export interface Fact {
  readonly figure: string;
  readonly words: string;
}

type Speech = Pick<Voice, 't' | 'format'>;

/** The few figures that place a subject: what it holds, from how many, to how many, how large, how shared. */
export function facts(result: ExploreResult, about: About, speech: Speech): readonly Fact[] {
  const { t, format } = speech;
  const { n, funders, recipients, median } = result.total;
  const { of } = about.subject;
  const shared = concentration(result, about, speech);
  return [
    { figure: format.integer(n), words: t('profile.facts.grants', { count: n }) },
    ...(of === 'funder'
      ? []
      : [{ figure: format.integer(funders), words: t('profile.facts.funders', { count: funders }) }]),
    ...(of === 'recipient'
      ? []
      : [{ figure: format.integer(recipients), words: t('profile.facts.recipients', { count: recipients }) }]),
    ...(median === null || n < 2
      ? []
      : [{ figure: format.decimal(median / 100, 0), words: t('profile.facts.median') }]),
    ...(shared ? [shared] : []),
  ];
}

/** What those figures add to the sentence of a subject, a sentence each, for copies and citations. */
export function factSentences(result: ExploreResult, about: About, speech: Speech): readonly string[] {
  const { t, format } = speech;
  const { n, median } = result.total;
  const shared = concentration(result, about, speech);
  return [
    ...(median === null || n < 2
      ? []
      : [t('profile.medianSaid', { amount: format.dirhams(Math.round(median), result.currency) })]),
    ...(shared ? [`${shared.figure} ${shared.words}.`, t('charts.ranking.asWritten')] : []),
  ];
}

/** How much of the money goes to how few; none where more than the whole would be said to be shared. */
function concentration(
  { total: { sum } }: ExploreResult,
  { concentration: shared }: About,
  { t, format }: Speech,
): Fact | null {
  if (!shared || shared.sum > sum) return null;
  const { top, recipients } = shared;
  return {
    figure: format.percent(shared.topSum / shared.sum),
    words: t(shared.sum === sum ? 'profile.facts.concentration' : 'profile.facts.concentrationOfPart', {
      top,
      recipients,
      part: format.percent(shared.sum / sum),
    }),
  };
}
