import { choiceNames, claimHeadings, type HeadingClaim, type HeadingMap, wantedHeading } from './claimHeadings.ts';
import type { Field } from './fields.ts';
import type { FieldTable } from './fieldTable.ts';
import { headingKey } from './headingKey.ts';
import type { IssueLog } from './issueLog.ts';
import type { Question } from './issues.ts';
import { suits } from './likelyColumns.ts';
import { nearestHeadings } from './nearestHeading.ts';
import { reportUnsafeHeadings } from './unsafeText.ts';

export interface MatchedHeaders {
  /** One for each column, in the file's order; `field` null for a column that is kept but not read. */
  readonly columns: readonly HeadingClaim[];
  readonly indexOf: ReadonlyMap<Field, number>;
  /** Fields that wait for an answer: nothing is read for them. */
  readonly pending: ReadonlySet<Field>;
  readonly questions: readonly Question[];
  /** False when the file cannot be read: a needed column is missing and nothing is left to choose from, or F11. */
  readonly readable: boolean;
}

/** More are no choice for a person; `--map` and the table of columns still take any heading. */
const mostChoices = 200;
/** Cells of each column that a question shows. */
const examplesShown = 2;

/**
 * Matches headings to the fields of a table by exact folded alias; what is missing, repeated or doubtful is asked or
 * told. `cellsOf` gives filled cells of a column, by which the columns of a question are ordered and shown.
 */
export function matchHeaders(
  headings: readonly string[],
  line: number,
  map: HeadingMap,
  log: IssueLog,
  table: FieldTable<Field>,
  cellsOf: (column: number) => readonly string[] = () => [],
): MatchedHeaders {
  const claims = claimHeadings(headings, map, table);
  reportRepeats(claims, line, log);
  reportUnsafeHeadings(log, line, headings);
  const { columns, questions, contested } = settleClaims(claims, line, log);
  const indexOf = new Map(columns.flatMap((c): [Field, number][] => (c.field === null ? [] : [[c.field, c.index]])));
  const pending = new Set<Field>(contested);
  const missing = missingFields(indexOf, pending, headings, map, table);
  const years = headings.filter((heading) => /^\D*(?:19|20)\d\d\D*$/.test(heading.trim()));
  if (missing.includes('amount_awarded') && years.length >= 2 && map.amount_awarded === undefined) {
    for (const heading of years) log.add('F11', { row: line, heading, cell: heading });
    return { columns, indexOf, pending, questions, readable: false };
  }
  const asked = askMissing(missing, columns, { line, log, table, cellsOf });
  for (const field of missing) pending.add(field);
  reportMatches(columns, line, log);
  const namesFunder = indexOf.has('funder_name') || pending.has('funder_name');
  if (table.fields.has('recipient_name') && !namesFunder) log.add('H08', { row: line, heading: '', cell: '' });
  return { columns, indexOf, pending, questions: [...asked.questions, ...questions], readable: asked.readable };
}

function reportRepeats(claims: readonly HeadingClaim[], line: number, log: IssueLog): void {
  const seen = new Set<string>();
  for (const { heading } of claims) {
    const key = headingKey(heading);
    if (key !== '' && seen.has(key)) log.add('H02', { row: line, heading, cell: heading });
    seen.add(key);
  }
}

function settleClaims(claims: readonly HeadingClaim[], line: number, log: IssueLog) {
  const questions: Question[] = [];
  const contested: Field[] = [];
  const rivals = new Map<Field, HeadingClaim[]>();
  for (const claim of claims) {
    if (claim.field === null) continue;
    const group = rivals.get(claim.field);
    if (group) group.push(claim);
    else rivals.set(claim.field, [claim]);
  }
  const nameOf = choiceNames(claims);
  for (const [field, group] of rivals) {
    if (group.length < 2) continue;
    contested.push(field);
    for (const { heading } of group) log.add('H06', { row: line, heading, cell: field });
    questions.push({
      code: 'H06',
      heading: field,
      choices: group.slice(0, mostChoices).map(nameOf),
      examples: [],
    });
  }
  const columns = claims.map((claim) =>
    claim.field !== null && contested.includes(claim.field) ? { ...claim, field: null, by: null } : claim,
  );
  return { columns, questions, contested };
}

/** To load, a file needs one field of each group of its table; a mapped heading must exist. */
function missingFields(
  indexOf: ReadonlyMap<Field, number>,
  pending: ReadonlySet<Field>,
  headings: readonly string[],
  map: HeadingMap,
  table: FieldTable<Field>,
): Field[] {
  const has = (field: Field) => indexOf.has(field) || pending.has(field);
  const missing: Field[] = table.needs.filter((group) => !group.some(has)).map(([first]) => first);
  const keys = new Set(headings.map(headingKey));
  for (const field of table.fields) {
    const heading = map[field];
    if (heading === undefined || heading === '' || indexOf.has(field) || missing.includes(field)) continue;
    if (!keys.has(wantedHeading(heading).key)) missing.push(field);
  }
  return missing;
}

interface Asking {
  readonly line: number;
  readonly log: IssueLog;
  readonly table: FieldTable<Field>;
  readonly cellsOf: (column: number) => readonly string[];
}

/** The columns that cells speak for come first, and among them those whose headings are nearest. */
function askMissing(
  missing: readonly Field[],
  columns: readonly HeadingClaim[],
  { line, log, table, cellsOf }: Asking,
) {
  const free = columns.filter((column) => column.field === null && column.heading.trim() !== '');
  const questions: Question[] = [];
  const nameOf = choiceNames(columns);
  const weighed = missing.length > 0 ? free : [];
  const named = new Map(weighed.map((column) => [nameOf(column), cellsOf(column.index)]));
  for (const field of missing) {
    const suited = new Map([...named].map(([name, cells]) => [name, suits(field, table.amounts.has(field), cells)]));
    const near = nearestHeadings(table.headingsOf(field), [...named.keys()]);
    const choices = near.sort((a, b) => (suited.get(b) ?? 0) - (suited.get(a) ?? 0)).slice(0, mostChoices);
    log.add('H01', { row: line, heading: field, cell: choices[0] ?? '' }, choices.length > 0 ? 'asks' : 'blocks');
    if (choices.length === 0) continue;
    const cells = choices.map((name) => (named.get(name) ?? []).slice(0, examplesShown));
    questions.push({ code: 'H01', heading: field, choices, examples: [], cells });
  }
  return { questions, readable: missing.length === 0 || free.length > 0 };
}

function reportMatches(columns: readonly HeadingClaim[], line: number, log: IssueLog): void {
  for (const { heading, field, by } of columns) {
    if (by === 'alias' && field !== null) log.add('H05', { row: line, heading, cell: field });
    if (field === null && heading.trim() !== '') log.add('H04', { row: line, heading, cell: heading });
  }
}
