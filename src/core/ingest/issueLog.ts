import { type Issue, type IssueCell, type IssueCode, type IssueLevel, issueLevels } from './issues.ts';

/** One place where a code was seen, for the publisher's full report. */
export interface Occurrence extends IssueCell {
  readonly code: IssueCode;
  readonly level: IssueLevel;
}

interface Tally {
  readonly code: IssueCode;
  readonly level: IssueLevel;
  count: number;
  first: IssueCell[];
  params: Record<string, string | number>;
}

const cellsInReport = 5;
const cellsKept = 100_000;
const cellLength = 200;
const levelOrder: readonly IssueLevel[] = ['blocks', 'asks', 'setsAside', 'warns', 'informs'];
const codeOrder = Object.keys(issueLevels);

/** Counts issues as they are met. One code raised at two levels makes two issues. */
export class IssueLog {
  readonly #tallies = new Map<string, Tally>();
  readonly #occurrences: Occurrence[] = [];

  /** Counts one cell. Long cells are cut; the first five of a code stay with the issue. */
  add(code: IssueCode, cell: IssueCell, level: IssueLevel = issueLevels[code]): void {
    const seen = { row: cell.row, heading: clip(cell.heading), cell: clip(cell.cell) };
    const tally = this.#tally(code, level);
    tally.count += 1;
    if (tally.first.length < cellsInReport) tally.first.push(seen);
    if (this.#occurrences.length < cellsKept) this.#occurrences.push({ code, level, ...seen });
  }

  /** Counts occurrences that have no cell worth showing. */
  count(code: IssueCode, occurrences: number, level: IssueLevel = issueLevels[code]): void {
    if (occurrences > 0) this.#tally(code, level).count += occurrences;
  }

  /** Adds what the sentence of an issue needs; the issue must have been counted. */
  explain(
    code: IssueCode,
    params: Readonly<Record<string, string | number>>,
    level: IssueLevel = issueLevels[code],
  ): void {
    Object.assign(this.#tally(code, level).params, params);
  }

  /** The first hundred thousand places, in the order they were met. */
  get occurrences(): readonly Occurrence[] {
    return this.#occurrences;
  }

  /** Every issue counted: what blocks first, and what concerns the whole file before what concerns rows. */
  issues(): Issue[] {
    return [...this.#tallies.values()]
      .filter((tally) => tally.count > 0)
      .sort((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) || rank(a) - rank(b))
      .map(({ params, ...issue }) => (Object.keys(params).length > 0 ? { ...issue, params } : issue));
  }

  #tally(code: IssueCode, level: IssueLevel): Tally {
    const key = `${code}/${level}`;
    const known = this.#tallies.get(key);
    if (known) return known;
    const tally: Tally = { code, level, count: 0, first: [], params: {} };
    this.#tallies.set(key, tally);
    return tally;
  }
}

function rank(tally: Tally): number {
  return codeOrder.indexOf(tally.code);
}

function clip(text: string): string {
  return text.length > cellLength ? `${text.slice(0, cellLength)}…` : text;
}
