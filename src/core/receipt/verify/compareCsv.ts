import { dialectOf } from '../../export/csvDialect.ts';
import { isPlainNumber } from '../../export/extract.ts';
import { csvLines } from '../../export/writeCsv.ts';
import { atOnce, type Paced } from '../paced.ts';
import type { CsvPart } from '../part.ts';
import { alignLines, type Gap } from './alignLines.ts';
import { cellsOf, type PlacedRecord, placedRecords, recordText } from './csvRecords.ts';
import { type Finding, type FindingLevel, finding } from './finding.ts';
import { lineHash } from './lineHash.ts';
import { pairAlike } from './pairAlike.ts';

/** Lines told one by one, of each file; the others are counted. */
const mostTold = 200;

/** Whose doing a difference is: `expected` is the number of the record in the edition, null for a line that is not in it. */
export type Blame = (expected: number | null) => FindingLevel;

interface Sides {
  readonly part: CsvPart;
  readonly file: Uint8Array;
  readonly found: readonly PlacedRecord[];
  /** Text of the lines of the edition that are told, by index. */
  readonly texts: ReadonlyMap<number, string>;
  /** Line of each record as the edition writes it. */
  readonly lines: readonly number[];
  readonly headings: readonly string[];
  readonly blame: Blame;
}

/**
 * Where a CSV differs from what the edition gives: line by line, and column by column in lines that are still known.
 * Lines are those of the file, the header the first. Long lists of differences end with how many more there are.
 */
export function compareCsv(file: Uint8Array, part: CsvPart, blame: Blame): Finding[] {
  return atOnce(comparingCsv(file, part, blame));
}

/** As `compareCsv`, with a stop after every line of either side. */
export function* comparingCsv(file: Uint8Array, part: CsvPart, blame: Blame): Paced<Finding[]> {
  const found: PlacedRecord[] = [];
  const hashes: number[] = [];
  for (const record of placedRecords(file)) {
    found.push(record);
    hashes.push(lineHash(recordText(file, record)));
    yield record.to - record.from;
  }
  const { expected, lines } = yield* expectedLines(part);
  const { moved, gaps } = alignLines(hashes, expected);
  const told = toldOf(gaps);
  const texts = yield* textsOf(
    part,
    new Set([...told.flatMap((gap) => gap.expected), ...moved.slice(0, mostTold).map(([, e]) => e)]),
  );
  const headings = part.extract.columns.map(({ heading }) => heading);
  const sides: Sides = { part, file, found, texts, lines, headings, blame };
  return [
    ...told.flatMap((gap) => gapFindings(gap, sides)),
    ...moved.slice(0, mostTold).map((pair) => movedFinding(pair, sides)),
    ...more(countOf(gaps) - countOf(told) + Math.max(0, moved.length - mostTold), sides),
  ];
}

/** The lines of the edition as numbers that tell them apart, and where each starts. */
function* expectedLines({ extract, dialect }: CsvPart): Paced<Record<'expected' | 'lines', readonly number[]>> {
  const expected: number[] = [];
  const lines: number[] = [];
  let line = 1;
  for (const text of csvLines(extract, dialect)) {
    expected.push(lineHash(text));
    lines.push(line);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
    yield text.length;
  }
  return { expected, lines };
}

/** The first stretches, cut to the number of lines that are told. */
function toldOf(gaps: readonly Gap[]): Gap[] {
  let left = mostTold;
  return gaps.flatMap(({ found, expected }) => {
    if (left <= 0) return [];
    const cut = { found: found.slice(0, left), expected: expected.slice(0, left) };
    left -= Math.max(cut.found.length, cut.expected.length);
    return [cut];
  });
}

function countOf(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { found, expected }) => sum + Math.max(found.length, expected.length), 0);
}

function* textsOf({ extract, dialect }: CsvPart, wanted: ReadonlySet<number>): Paced<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>();
  let index = 0;
  for (const text of csvLines(extract, dialect)) {
    if (wanted.has(index)) texts.set(index, text);
    if (texts.size === wanted.size) break;
    index += 1;
    yield text.length;
  }
  return texts;
}

function gapFindings(gap: Gap, sides: Sides): Finding[] {
  const { part, file, found, texts, lines, blame } = sides;
  const { delimiter } = dialectOf[part.dialect];
  const ours = gap.expected.map((index) => ({ index, cells: cellsOf(texts.get(index) ?? '', delimiter) }));
  const theirs = gap.found.flatMap((index) => {
    const record = found[index];
    return record ? [{ record, cells: cellsOf(recordText(file, record), delimiter) }] : [];
  });
  const { pairs, onlyFound, onlyExpected } = pairAlike(theirs, ours);
  return [
    ...pairs.flatMap(([their, our]) => alteredFindings(their, our, sides)),
    ...onlyFound.map(({ record, cells }) =>
      finding(blame(null), 'lineAdded', {
        name: part.name,
        line: record.line,
        found: stated(cells, sides),
        ...moneyOf(cells, sides),
      }),
    ),
    ...onlyExpected.map(({ index, cells }) =>
      finding(blame(index - 1), 'lineMissing', {
        name: part.name,
        line: lines[index] ?? 0,
        expected: stated(cells, sides),
        ...moneyOf(cells, sides),
      }),
    ),
  ];
}

/** Columns that name a line to whoever looks for it; codes of the others say nothing in a sentence. */
const naming: readonly string[] = [
  ...['grant_id', 'fiscal_year', 'funder_name', 'recipient_name', 'recipient_name_ar', 'purpose'],
  ...['call_id', 'title', 'close_date'],
];

/** What a line states of what names it, in its order, all of it where nothing does; its blanks would only be commas. */
function stated(cells: readonly string[], { headings }: Sides): string {
  const named = cells.filter((_, column) => naming.includes(headings[column] ?? ''));
  const told = named.some((cell) => cell !== '') ? named : cells;
  return told.filter((cell) => cell !== '').join(' · ');
}

/** The amount a line states and its currency, for whoever looks for the money; nothing where it states none. */
function moneyOf(cells: readonly string[], { headings, part }: Sides): Finding['params'] {
  const under = (heading: string) => cells[headings.indexOf(heading)] ?? '';
  const stated = under('amount_awarded') || under('amount_paid') || under('sum');
  const sum = stated.replace(dialectOf[part.dialect].decimal, '.');
  return isPlainNumber(sum) ? { sum, currency: under('currency') } : {};
}

interface Their {
  readonly record: PlacedRecord;
  readonly cells: readonly string[];
}
interface Our {
  readonly index: number;
  readonly cells: readonly string[];
}

function alteredFindings({ record: { line }, cells }: Their, our: Our, { part, headings, blame }: Sides): Finding[] {
  const { name } = part;
  const level = our.index === 0 ? 'edited' : blame(our.index - 1);
  const width = Math.max(cells.length, our.cells.length);
  const altered = Array.from({ length: width }, (_, column) => column).filter(
    (column) => cells[column] !== our.cells[column],
  );
  if (altered.length === 0) return [finding(level, 'lineEnd', { name, line })];
  return altered.slice(0, 8).map((column) => {
    const [found, expected] = [cells[column] ?? '', our.cells[column] ?? ''];
    const heading = headings[column] ?? String(column + 1);
    return finding(level, our.index === 0 ? 'header' : 'lineAltered', { name, line, heading, found, expected });
  });
}

function movedFinding([f, e]: readonly [number, number], { part, found, lines, blame }: Sides): Finding {
  const params = { name: part.name, line: found[f]?.line ?? 0, expected: lines[e] ?? 0 };
  return finding(e === 0 ? 'edited' : blame(e - 1), 'lineMoved', params);
}

function more(n: number, { part: { name } }: Sides): Finding[] {
  return n > 0 ? [finding('edited', 'moreLines', { name, n })] : [];
}
