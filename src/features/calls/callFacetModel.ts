import type { AmountCell, CallCell, CallFacets } from '../../core/calls/callFacets.ts';
import type { CallDimension, CallFilter } from '../../core/calls/callFilter.ts';
import type { Call } from '../../core/model/call.ts';
import { none } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { FacetRow } from '../../ui/FacetList.tsx';
import { type CallSpeech, funderOf, placeName, sectorWords } from './callWords.ts';

/** The rows of the chart that chooses calls by a dimension; values chosen that no call has stay, at zero. */
export function callFacetRows(
  dimension: CallDimension,
  { cells }: CallFacets,
  { clauses }: CallFilter,
  names: (value: string) => string,
  speech: CallSpeech,
): FacetRow[] {
  const chosen = clauses[dimension] ?? [];
  const missing = chosen.filter((key) => key !== none && !cells[dimension].some((cell) => cell.key === key));
  const all: readonly CallCell[] = [...cells[dimension], ...missing.map((key) => ({ key, n: 0 }))];
  const ordered = [...all].sort((a, b) => Number(a.key === none) - Number(b.key === none));
  const longest = Math.max(1, ...all.map(({ n }) => n));
  return ordered.map(({ key, n }) => ({
    value: key,
    label: names(key),
    spoken: spoken(names(key), n, speech),
    count: speech.format.integer(n),
    amount: '',
    share: n / longest,
    chosen: chosen.includes(key),
    notStated: key === none,
  }));
}

/** How the values of a dimension are named. Funders are named as one of their calls prints them. */
export function valueNames(
  dimension: CallDimension,
  calls: readonly Call[],
  reference: Reference,
  speech: CallSpeech,
): (value: string) => string {
  const { t } = speech;
  switch (dimension) {
    case 'sector':
      return (code) => sectorWords(code, reference, speech);
    case 'region':
      return (code) => placeName(code, reference, speech);
    case 'funder': {
      const bySlug = new Map(calls.map((call) => [call.funder, call]));
      return (slug) => {
        const call = bySlug.get(slug);
        return call ? funderOf(call, speech) : slug;
      };
    }
    case 'month':
      return (month) => (month === none ? t('calls.list.monthNotStated') : t(`calls.months.${month as '01'}`));
    case 'origin':
      return (origin) => t(`calls.origin.${origin as 'private'}`);
    case 'kind':
      return (kind) => t(`calls.kind.${kind as 'other'}`);
  }
}

/** The brackets of an amount as rows; the chosen one is that whose bounds the filter holds. */
export function amountRows({ amounts }: CallFacets, { amount }: CallFilter, speech: CallSpeech): FacetRow[] {
  const { t, format } = speech;
  const longest = Math.max(1, ...amounts.map(({ n }) => n));
  return amounts.map((cell) => ({
    value: String(cell.from),
    label: bracketName(cell, t, format),
    spoken: spoken(bracketName(cell, t, format), cell.n, speech),
    count: format.integer(cell.n),
    amount: '',
    share: cell.n / longest,
    chosen: amount !== null && amount.min === cell.from && amount.max === lastOf(cell),
    notStated: false,
  }));
}

/** The largest amount of a bracket; null for no upper end. */
export function lastOf({ to }: AmountCell): number | null {
  return to === null ? null : to - 1;
}

function bracketName({ from, to }: AmountCell, t: CallSpeech['t'], format: CallSpeech['format']): string {
  if (from === 0) return t('calls.list.amountUpTo', { amount: format.amountShort(to ?? 0) });
  if (to === null) return t('calls.list.amountFrom', { amount: format.amountShort(from) });
  return t('calls.list.amountRange', { from: format.amountShort(from), to: format.amountShort(to) });
}

function spoken(name: string, count: number, { t }: CallSpeech): string {
  return [name, t('calls.withoutAward.year', { count })].join(t('explore.tokenSeparator'));
}
