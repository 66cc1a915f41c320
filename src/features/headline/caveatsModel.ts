import { type Edition, isComplete, isSourcedInPart } from '../../core/edition/edition.ts';
import { basesOfSelection } from '../../core/query/basesOfSelection.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { defaultClauses, type Filter } from '../../core/query/filter.ts';
import { notStated } from '../../core/query/notStated.ts';
import type { View } from '../../core/view/viewState.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Locale } from '../../i18n/react.tsx';

interface Speech {
  readonly t: Translator['t'];
  readonly format: Locale['format'];
}

/** Each sentence is empty where it does not apply. */
export interface Caveats {
  readonly simulated: string;
  readonly partial: string;
  readonly leftOut: string;
  /** What the choice of years, sectors or places loses because the record does not say. */
  readonly notStated: string;
  /** Said when the reader changed the clauses that stand by default. */
  readonly included: string;
  readonly basis: string;
  readonly apart: string;
}

/** What stands under every figure and travels with it (honest totals, rules 2, 4, 5, 7). */
export function caveatsOf(result: ExploreResult, filter: Filter, edition: Edition, speech: Speech): Caveats {
  const { t } = speech;
  const { kind } = edition;
  return {
    simulated: kind === 'simulated' ? t('explore.simulatedMark') : '',
    partial: isSourcedInPart(edition) ? t('explore.partialPhrase') : '',
    leftOut: leftOutSentence(result, filter, speech),
    notStated: notStatedSentence(result, filter, speech),
    included: standsByDefault(filter) ? '' : t('explore.defaultsChanged'),
    basis: basisSentence(result, filter, speech),
    apart: result.apart.map((other) => apartSentence(other, speech)).join(' '),
  };
}

/** Said where the page compares places by inhabitant although the edition is partial; empty where it does not. */
export function comparisonCaveat(view: Pick<View, 'form' | 'measure' | 'choices'>, edition: Edition, t: Speech['t']) {
  const { form, measure, choices } = view;
  const compares = form === 'equity' ? choices.shown : form !== 'flows' && measure === 'per_inhabitant';
  return compares && !isComplete(edition) ? t('map.partial.printed') : '';
}

/** The caveats in reading order, without blanks. */
export function caveatLines(caveats: Caveats): string[] {
  const { simulated, partial, leftOut, notStated, included, basis, apart } = caveats;
  return [simulated, partial, leftOut, notStated, included, basis, apart].filter((line) => line !== '');
}

function standsByDefault(filter: Filter): boolean {
  const { status, overlap } = filter.clauses;
  return status?.join() === defaultClauses.status.join() && overlap?.join() === defaultClauses.overlap.join();
}

function leftOutSentence({ leftOut }: ExploreResult, filter: Filter, { t, format }: Speech): string {
  if (leftOut.n === 0 || !standsByDefault(filter)) return '';
  const kept: readonly string[] = defaultClauses.status;
  const reasons: string[] = leftOut.byStatus.flatMap(({ key, n }) =>
    n === 0 || kept.includes(key || 'none') ? [] : [t(`explore.reason.${key as 'proposed'}`)],
  );
  if (leftOut.overlap.n > 0) reasons.push(t('explore.reason.overlap'));
  return t('explore.leftOut', {
    count: leftOut.n,
    n: format.integer(leftOut.n),
    amount: format.dirhams(leftOut.sum),
    reasons: reasons.join(t('explore.reasonSeparator')),
  });
}

function notStatedSentence(result: ExploreResult, filter: Filter, { t, format }: Speech): string {
  const parts = notStated(result, filter).map(({ dimension, n, sum }) =>
    t(`explore.notStatedPart.${dimension}`, { count: n, n: format.integer(n), amount: format.amountShort(sum) }),
  );
  return parts.length === 0 ? '' : t('explore.notStated', { parts: format.list(parts) });
}

function basisSentence(result: ExploreResult, filter: Filter, { t, format }: Speech): string {
  if (result.total.n === 0) return '';
  const mix = basesOfSelection(result, filter)
    .filter((cell) => cell.n > 0)
    .map(({ key, n }) =>
      t('explore.basisShare', { basis: t(`codes.basis.${(key || 'none') as 'seat'}`), n: format.integer(n) }),
    );
  return t('explore.basisMix', { mix: format.list(mix) });
}

function apartSentence({ n, sum, currency, kind }: ExploreResult['apart'][number], { t, format }: Speech): string {
  const amount = currency
    ? format.dirhams(sum, currency)
    : `${format.decimal(sum / 100, 2)} (${t('explore.noCurrency')})`;
  const said = kind === 'paid' ? t('explore.paidNotAwarded', { amount }) : amount;
  return t('explore.apart', { count: n, amount: said });
}
