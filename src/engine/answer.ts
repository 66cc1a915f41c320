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
import { comparesTwo, formAsked, subjectAsked } from '../core/view/asked.ts';
import type { Held } from './exportSelection.ts';
import type { Answer, OtherSelection, Question } from './protocol.ts';

/**
 * Everything a page shows: its figures, and what its kind of page needs besides, from one judgement of the rows. The
 * other selection of a comparison is of `beside`, where that is not null; nothing of the two is added up.
 */
export function answer(
  table: GrantTable,
  { page, filter: chosen, form = 'map', against }: Question,
  beside: Held | null = null,
): Answer {
  const subject = subjectAsked(page, chosen);
  const grant = page.kind === 'grant' ? grantDetail(table, page.id) : null;
  const filter = grant?.peers ?? heldTo(chosen, subject);
  const rows = compileFilter(table, filter);
  return {
    filter,
    result: exploreRows(table, rows, organisationNames(table)),
    breakdown: breakdown(table, rows, formAsked(page, form)),
    against: comparesTwo(page) ? selection(beside?.table ?? table, against ?? defaultFilter, beside) : null,
    about: subject && about(table, rows, subject),
    directory: page.kind === 'directory' ? directory(table, rows, page.of) : null,
    grant,
    signals: page.kind === 'signals' ? askSignals(table, rows, page.of, filter) : null,
  };
}

function selection(table: GrantTable, filter: Filter, beside: Held | null): OtherSelection {
  return { filter, result: explore(table, filter), edition: beside?.edition ?? null };
}
