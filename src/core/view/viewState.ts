import { type ClauseDimension, defaultFilter, type Filter } from '../query/filter.ts';
import type { ChoiceName, Choices } from './choices.ts';

export const measures = ['amount', 'grants', 'per_inhabitant', 'median'] as const;
export type Measure = (typeof measures)[number];

export const levels = ['region', 'province'] as const;
export type Level = (typeof levels)[number];

export const forms = ['map', 'table', 'tiles', 'equity', 'years', 'flows'] as const;
/**
 * How the selection is laid out over the country: drawn, as the table that says the same, as tiles of one size,
 * against need, as one small map a year, or as flows from funder classes through sectors to regions.
 */
export type Form = (typeof forms)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Columns the list of grants can show and sort by. */
export const listColumns = [
  'amount',
  'recipient',
  'purpose',
  'funder',
  'programme',
  'year',
  'region',
  'province',
  'sector',
  'status',
  'basis',
  'source',
] as const;
export type ListColumn = (typeof listColumns)[number];
export const defaultListColumns: readonly ListColumn[] = [
  'amount',
  'recipient',
  'purpose',
  'funder',
  'year',
  'region',
  'status',
  'source',
];

export interface Sort {
  readonly column: ListColumn;
  readonly descending: boolean;
}

/** An edition by name and, in links meant to last, its date. */
export interface EditionRef {
  readonly name: string;
  readonly date: string | null;
}

export const publishedEdition: EditionRef = { name: 'published', date: null };

/** All a reader has chosen on the explore page: the address and nothing else holds it. */
export interface View {
  readonly filter: Filter;
  readonly measure: Measure;
  readonly level: Level;
  readonly form: Form;
  readonly choices: Choices;
  readonly sort: Sort;
  readonly columns: readonly ListColumn[];
  readonly theme: Theme;
  readonly edition: EditionRef;
  /** The other selection, where two are compared; null for the default one. */
  readonly against: Filter | null;
  /** The edition of that other selection; null where both are of one. */
  readonly beside: EditionRef | null;
}

export const defaultView: View = {
  filter: defaultFilter,
  measure: 'amount',
  level: 'region',
  form: 'map',
  choices: {},
  sort: { column: 'amount', descending: true },
  columns: defaultListColumns,
  theme: 'auto',
  edition: publishedEdition,
  against: null,
  beside: null,
};

/** What the reader did. */
export type Action =
  | { readonly type: 'toggle'; readonly dimension: ClauseDimension; readonly value: string }
  | { readonly type: 'toggleCell'; readonly region: string; readonly sector: string }
  | { readonly type: 'keep'; readonly dimension: ClauseDimension; readonly values: readonly string[] | null }
  | { readonly type: 'amount'; readonly min: number | null; readonly max: number | null }
  | { readonly type: 'years'; readonly values: readonly string[] | null }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'measure'; readonly measure: Measure }
  | { readonly type: 'level'; readonly level: Level }
  | { readonly type: 'form'; readonly form: Form }
  | { readonly type: 'choose'; readonly choice: ChoiceName; readonly value: string | null }
  | { readonly type: 'sort'; readonly sort: Sort }
  | { readonly type: 'columns'; readonly columns: readonly ListColumn[] }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'edition'; readonly edition: EditionRef }
  | { readonly type: 'includeLeftOut'; readonly include: boolean }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'against'; readonly filter: Filter | null }
  | ({ readonly type: 'sides' } & Pick<View, 'filter' | 'against'> & Partial<Pick<View, 'edition' | 'beside'>>)
  | { readonly type: 'everywhere' }
  | { readonly type: 'clear' };

/** The view after an action. */
export function reduce(view: View, action: Action): View {
  switch (action.type) {
    case 'toggle':
      return toggle(view, action.dimension, action.value);
    case 'toggleCell':
      return toggle(toggle(view, 'region', action.region), 'sector', action.sector);
    case 'keep':
      return withClause(view, action.dimension, action.values);
    case 'years':
      return withClause(view, 'year', action.values);
    case 'amount':
      return { ...view, filter: withAmount(view.filter, action.min, action.max) };
    case 'search':
      return { ...view, filter: withText(view.filter, action.text) };
    case 'measure':
      return { ...view, measure: action.measure };
    case 'level':
      return { ...view, level: action.level };
    case 'form':
      return { ...view, form: action.form };
    case 'choose':
      return choose(view, action.choice, action.value);
    case 'sort':
      return { ...view, sort: action.sort };
    case 'columns':
      return { ...view, columns: action.columns.length > 0 ? action.columns : defaultListColumns };
    case 'theme':
      return { ...view, theme: action.theme };
    case 'edition':
      return { ...view, edition: action.edition, filter: defaultFilter, choices: {}, beside: null };
    case 'includeLeftOut':
      return includeLeftOut(view, action.include);
    case 'filter':
      return { ...view, filter: action.filter };
    case 'against':
      return { ...view, against: action.filter };
    case 'sides': {
      const { type: _, ...sides } = action;
      return { ...view, ...sides };
    }
    case 'everywhere':
      return withClause(withClause(view, 'region', null), 'province', null);
    case 'clear':
      return { ...view, filter: defaultFilter };
  }
}

function choose(view: View, choice: ChoiceName, value: string | null): View {
  const { [choice]: _, ...others } = view.choices;
  return { ...view, choices: value === null ? others : { ...others, [choice]: value } };
}

function toggle(view: View, dimension: ClauseDimension, value: string): View {
  return withClause(view, dimension, toggled(view.filter.clauses[dimension] ?? [], value));
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
}

function withClause(view: View, dimension: ClauseDimension, values: readonly string[] | null): View {
  const { [dimension]: _, ...others } = view.filter.clauses;
  const clauses = values && values.length > 0 ? { ...others, [dimension]: values } : others;
  return { ...view, filter: { ...view.filter, clauses } };
}

function withAmount(filter: Filter, min: number | null, max: number | null): Filter {
  const { amount: _, ...rest } = filter;
  return min === null && max === null ? rest : { ...rest, amount: { min, max } };
}

function withText(filter: Filter, text: string): Filter {
  const { text: _, ...rest } = filter;
  return text.trim() === '' ? rest : { ...rest, text };
}

function includeLeftOut(view: View, include: boolean): View {
  const { status: _, overlap: __, ...others } = view.filter.clauses;
  const clauses = include ? others : { ...others, ...defaultFilter.clauses };
  return { ...view, filter: { ...view.filter, clauses } };
}
