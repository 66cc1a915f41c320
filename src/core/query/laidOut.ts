import type { Form } from '../view/viewState.ts';
import { type Filter, withoutPlace } from './filter.ts';

/** True for the ways of laying out that ask for more than the explore page's figures. */
export function needsBreakdown(form: Form): boolean {
  return form === 'years' || form === 'flows';
}

/** The part of a filter that a way of laying out holds to: what its title has to name. */
export function laidOut(filter: Filter, form: Form): Filter {
  if (form === 'flows') return filter;
  const { year, ...clauses } = withoutPlace(filter).clauses;
  return { ...filter, clauses: form === 'years' || !year ? clauses : { ...clauses, year } };
}
