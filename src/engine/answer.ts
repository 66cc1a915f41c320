import { about } from '../core/query/about.ts';
import { breakdown } from '../core/query/breakdown.ts';
import { compileFilter } from '../core/query/compileFilter.ts';
import { directory } from '../core/query/directory.ts';
import { explore, exploreRows } from '../core/query/exploreSelection.ts';
import { defaultFilter, type Filter, heldTo } from '../core/query/filter.ts';
import { grantDetail } from '../core/query/grantDetail.ts';
import { organisationNames } from '../core/query/organisationNames.ts';
import { askSignals } from '../core/signals/askSignals.ts';
import type { GrantTable } from '../core/table/grantTable.ts';
import { comparesTwo, filterAsked, formAsked, grantAsked, subjectAsked } from '../core/view/asked.ts';
import type { Held } from './exportSelection.ts';
import { heldSides, type Judged } from './heldSides.ts';
import type { Answer, HeldPeriods, OtherSelection, Question } from './protocol.ts';

/**
 * Everything a page shows: its figures, and what its kind of page needs besides, from one judgement of the rows. The
 * other selection of a comparison is of `beside`, where that is not null; nothing of the two is added up.
 */
export function answer(
  table: GrantTable,
  { page, filter: chosen, form = 'map', against, grant: named }: Question,
  beside: Held | null = null,
): Answer {
  const subject = subjectAsked(page, chosen);
  const key = grantAsked(page, named);
  const grant = key === null ? null : grantDetail(table, key);
  const filter = grant?.peers ?? heldTo(filterAsked(page, chosen), subject);
  const rows = compileFilter(table, filter);
  return {
    filter,
    result: exploreRows(table, rows, organisationNames(table)),
    breakdown: breakdown(table, rows, formAsked(page, form)),
    against: comparesTwo(page) ? other(table, { filter, rows }, against ?? defaultFilter, beside) : null,
    about: subject && about(table, rows, subject),
    directory: page.kind === 'directory' ? directory(table, rows, page.of) : null,
    grant,
    signals: page.kind === 'signals' ? askSignals(table, rows, page.of, filter) : null,
  };
}

function other(table: GrantTable, first: Judged, filter: Filter, beside: Held | null): OtherSelection {
  const result = explore(beside?.table ?? table, filter);
  if (beside) return { filter, result, edition: beside.edition, periods: null };
  return { filter, result, edition: null, periods: periods(table, first, filter) };
}

function periods(table: GrantTable, first: Judged, against: Filter): HeldPeriods | null {
  const sides = heldSides(table, first, against);
  if (!sides) return null;
  const held = (filter: Filter) => ({ filter, result: explore(table, filter) });
  const [a, b] = sides.filters;
  return { ...sides.compared, held: [held(a), held(b)] };
}
