import type { Call } from '../model/call.ts';
import { none } from '../model/codelists.ts';
import { searchWords } from '../query/search.ts';
import { fold } from '../text/fold.ts';
import type { View } from '../view/viewState.ts';
import { isWithin, type ProjectBounds } from './projectAmount.ts';

/** What calls can be chosen by, besides their amount and their words. */
export const callDimensions = ['sector', 'region', 'funder', 'month', 'origin', 'kind'] as const;
export type CallDimension = (typeof callDimensions)[number];
/** Each thing that can keep a call out. */
export type CallClause = CallDimension | 'amount' | 'text';

/**
 * Which calls a reader wants. A clause lists the values it keeps, `none` what is not stated; a missing one keeps every
 * call.
 */
export interface CallFilter {
  readonly clauses: { readonly [D in CallDimension]?: readonly string[] };
  readonly amount: ProjectBounds | null;
  /** Words that the title or the funder's name must hold. */
  readonly text: string;
}

/** What stands until the reader asks for more: Moroccan public money, grants, and calls that do not say. */
const standingClauses = { origin: ['public_ma', none], kind: ['grant', none] } as const;

export const standingCallFilter: CallFilter = { clauses: standingClauses, amount: null, text: '' };

/** The choices about calls that an address holds. `currency` is that of its bounds: the edition's. */
export function callFilterOf({ filter, choices }: Pick<View, 'filter' | 'choices'>, currency: string): CallFilter {
  const { sector, region, funder } = filter.clauses;
  const month = choices.month?.split(',');
  return {
    clauses: {
      ...(sector && { sector }),
      ...(region && { region }),
      ...(funder && { funder }),
      ...(month && { month }),
      origin: choices.origin?.split(',') ?? standingClauses.origin,
      kind: choices.offer?.split(',') ?? standingClauses.kind,
    },
    amount: filter.amount ? { ...filter.amount, currency } : null,
    text: filter.text ?? '',
  };
}

/** The values of a call in a dimension, `none` where it states none. The month is that of its closing. */
export function callValues(call: Call, dimension: CallDimension): readonly string[] {
  if (dimension === 'region') return call.regions.length > 0 ? call.regions : [none];
  return [(dimension === 'month' ? call.closes.slice(5, 7) : call[dimension]) || none];
}

/** True where nothing a reader chose keeps a call out. A region keeps its own calls and those for the whole country. */
export function matchesCall(call: Call, filter: CallFilter): boolean {
  return missedClauses(call, filter).length === 0;
}

/** What keeps a call out; empty where nothing does. */
export function missedClauses(call: Call, { clauses, amount, text }: CallFilter): readonly CallClause[] {
  const missed: CallClause[] = callDimensions.filter((dimension) => {
    const kept = clauses[dimension];
    return kept !== undefined && !callValues(call, dimension).some((value) => keeps(kept, value));
  });
  if (amount !== null && !isWithin(call, amount)) missed.push('amount');
  if (text !== '' && !holdsWords(call, text)) missed.push('text');
  return missed;
}

function keeps(kept: readonly string[], value: string): boolean {
  return kept.includes(value) || (value === 'national' && kept.some((code) => /^\d\d$/.test(code)));
}

const foldedNames = new WeakMap<Call, string>();

function holdsWords(call: Call, text: string): boolean {
  const names =
    foldedNames.get(call) ?? [call.title, call.titleAr, call.funderName, call.funderNameAr].map(fold).join('\n');
  foldedNames.set(call, names);
  return searchWords(text).every((word) => names.includes(word));
}
