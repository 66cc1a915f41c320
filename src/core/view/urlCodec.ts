import { type ClauseDimension, clauseDimensions, type Filter } from '../query/filter.ts';
import { type ChoiceName, choiceNames, choicePairs, parseChoice } from './choices.ts';
import { encodeClause, parameterOf, parseClause, standingClause } from './urlClauses.ts';
import { migrate } from './urlMigrations.ts';
import {
  editionTitle,
  encodeAmount,
  encodeEdition,
  encodeSort,
  member,
  parseAmount,
  parseColumns,
  parseEdition,
  parseSearch,
  parseSort,
} from './urlValues.ts';
import { defaultListColumns, defaultView, forms, levels, measures, themes, type View } from './viewState.ts';

/** A parameter that could not be read and was left at its default: what was written, and where. */
export interface Repair {
  readonly parameter: string;
  readonly written: string;
}

export interface Decoded {
  readonly view: View;
  readonly repairs: readonly Repair[];
}

/**
 * Reads the query part of an address (`?` optional). Never throws: what cannot be read is left at
 * its default and named in `repairs`; parameters nobody knows are named too. A parameter written
 * twice is read as one list.
 */
export function decodeView(search: string): Decoded {
  const params = migrate(new URLSearchParams(search));
  const repairs: Repair[] = [];
  const readers = new Set<string>();
  const read = <T>(parameter: string, parse: (text: string) => T | undefined, fallback: T): T => {
    readers.add(parameter);
    const text = params.getAll(parameter).filter(Boolean).join(',');
    if (text === '') return fallback;
    const value = parse(text);
    if (value === undefined) repairs.push({ parameter, written: text });
    return value === undefined ? fallback : value;
  };
  const clauses: { [D in ClauseDimension]?: readonly string[] } = {};
  for (const dimension of clauseDimensions) {
    const parameter = parameterOf[dimension];
    const report = (written: string) => repairs.push({ parameter, written });
    const clause = read(parameter, (text) => parseClause(dimension, text, report), standingClause(dimension));
    if (clause !== null) clauses[dimension] = clause;
  }
  const amount = read<Filter['amount'] | null>('amount', parseAmount, null);
  const text = read('q', parseSearch, '');
  const filter: Filter = { clauses, ...(amount && { amount }), ...(text && { text }) };
  const choices: { [C in ChoiceName]?: string } = {};
  for (const name of choiceNames) {
    const choice = read<string | null>(name, parseChoice(name), null);
    if (choice !== null) choices[name] = choice;
  }
  const view: View = {
    filter,
    choices,
    measure: read('measure', member(measures), defaultView.measure),
    level: read('level', member(levels), defaultView.level),
    form: read('view', member(forms), defaultView.form),
    sort: read('sort', parseSort, defaultView.sort),
    columns: read('columns', parseColumns, defaultListColumns),
    theme: read('theme', member(themes), defaultView.theme),
    edition: read('edition', parseEdition, defaultView.edition),
    against: read('against', (text) => parseAgainst(text, repairs), defaultView.against),
    beside: read('beside', parseEdition, defaultView.beside),
  };
  for (const key of new Set(params.keys()))
    if (!readers.has(key)) repairs.push({ parameter: key, written: params.getAll(key).join(',') });
  return { view, repairs };
}

/** The other selection of a comparison: the parameters of its filter, written as one value. Nothing nests further. */
function parseAgainst(text: string, repairs: Repair[]): Filter | null {
  const alone = text
    .split('&')
    .filter((pair) => !pair.startsWith('against='))
    .join('&');
  const { view, repairs: inside } = decodeView(alone);
  repairs.push(...inside.map(({ parameter, written }) => ({ parameter: `against.${parameter}`, written })));
  return encodeView({ ...defaultView, filter: view.filter }) === '' ? null : view.filter;
}

/** How an address is written: links meant to last name the edition and its date. */
export interface EncodeOptions {
  /** The date of the edition shown; given by share, cite, embed and receipt, left out while browsing. */
  readonly editionDate?: string;
}

/** The query part of the address of a view, `?` included; empty when all is default. Clauses keep a fixed order. */
export function encodeView(view: View, options: EncodeOptions = {}): string {
  const pairs: [string, string][] = [];
  for (const dimension of clauseDimensions) {
    const text = encodeClause(dimension, view.filter.clauses[dimension]);
    if (text !== null) pairs.push([parameterOf[dimension], text]);
  }
  const { amount, text } = view.filter;
  if (amount) pairs.push(['amount', encodeAmount(amount)]);
  if (view.measure !== defaultView.measure) pairs.push(['measure', view.measure]);
  if (view.level !== defaultView.level) pairs.push(['level', view.level]);
  if (view.form !== defaultView.form) pairs.push(['view', view.form]);
  pairs.push(...choicePairs(view.choices));
  const sort = encodeSort(view.sort);
  if (sort !== encodeSort(defaultView.sort)) pairs.push(['sort', sort]);
  if (view.columns.join() !== defaultListColumns.join()) pairs.push(['columns', view.columns.join(',')]);
  if (view.theme !== defaultView.theme) pairs.push(['theme', view.theme]);
  const edition = encodeEdition(view.edition, options.editionDate);
  if (edition) pairs.push(['edition', edition]);
  if (text) pairs.push(['q', text]);
  pairs.push(...otherSidePairs(view));
  return pairs.length === 0 ? '' : `?${pairs.map(([key, value]) => `${key}=${escapeValue(value)}`).join('&')}`;
}

/** The other selection of a comparison, which is left out where it is everything, and its edition. */
function otherSidePairs({ against, beside }: View): [string, string][] {
  const filter = against ? encodeView({ ...defaultView, filter: against }).slice(1) : '';
  const written: [string, string][] = [
    ['against', filter],
    ['beside', beside ? editionTitle(beside) : ''],
  ];
  return written.filter(([, text]) => text !== '');
}

const halfCharacters = /\p{Surrogate}/gu;

function escapeValue(value: string): string {
  return encodeURIComponent(value.replace(halfCharacters, '\uFFFD'))
    .replace(/%2C/g, ',')
    .replace(/%40/g, '@')
    .replace(/%20/g, '+');
}
