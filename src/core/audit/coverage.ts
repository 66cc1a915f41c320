import type { AuditedFile, AuditRecord, Institution } from './auditRecord.ts';

/**
 * What an edition knows of an institution's year. `complete`, `partial` and `nil` (a list that says there was nothing)
 * are lists it holds; `notPublished` is an official edition's own word. `notInEdition`: it holds no list, which says
 * nothing of what was published. `notDue`: the year is not over at the edition's date, or lies before the first one
 * a source says was due.
 */
export type CoverageState = 'complete' | 'partial' | 'nil' | 'notPublished' | 'notInEdition' | 'notDue';

export interface CoverageLine {
  readonly institution: Institution;
  /** One for each year of the matrix. */
  readonly states: readonly CoverageState[];
  /** Years with a list: complete, partial or nil. */
  readonly held: number;
  /** Years but those not due. */
  readonly due: number;
  /** 0–1: a complete or nil list counts whole, a partial one half. */
  readonly completeness: number;
  /** Lists that state no year, and what they are together; null without any. */
  readonly undated: number;
  readonly undatedState: CoverageState | null;
}

export interface CoverageMatrix {
  readonly years: readonly string[];
  readonly lines: readonly CoverageLine[];
  /** Lists of each year, whatever the institution. */
  readonly listsOfYear: readonly number[];
}

/** Institutions by years: the roster of an edition, and whatever else its lists of grants speak for. */
export function coverageOf({ edition, files, roster }: AuditRecord): CoverageMatrix {
  const lists = files.filter(({ profile }) => profile === 'kharita-grants-1');
  const running = edition.date.slice(0, 4);
  const years = yearsOf(lists, running);
  const lines = roster.map((institution): CoverageLine => {
    const own = lists.filter((list) => speaksFor(list, institution));
    const states = years.map((year) => stateOf(own, year, { running, from: institution.expectedFrom }));
    const due = states.filter((state) => state !== 'notDue').length;
    const whole = states.filter((state) => state === 'complete' || state === 'nil').length;
    const partial = states.filter((state) => state === 'partial').length;
    const undated = own.filter(({ coverage }) => !isYear(coverage.year) && coverage.year !== '*');
    return {
      institution,
      states,
      held: whole + partial,
      due,
      completeness: due === 0 ? 0 : (whole + partial / 2) / due,
      undated: undated.length,
      undatedState: heldAs(undated.map(({ coverage }) => coverage.level)),
    };
  });
  const isHeld = (state: CoverageState | undefined) => state === 'complete' || state === 'partial' || state === 'nil';
  const listsOfYear = years.map((_, index) => lines.filter(({ states }) => isHeld(states[index])).length);
  return { years, lines, listsOfYear };
}

/** True of a year whose list may be asked for: none of it is here, or a part. */
export function isGap(state: CoverageState): boolean {
  return state === 'notInEdition' || state === 'notPublished' || state === 'partial';
}

function speaksFor({ coverage, classes }: AuditedFile, { key, class: of }: Institution): boolean {
  if (coverage.institution !== '*') return coverage.institution === key;
  return key === `*${of}` && (of === '' ? classes.length !== 1 : classes.length === 1 && classes[0] === of);
}

function yearsOf(lists: readonly AuditedFile[], running: string): string[] {
  const stated = lists.map(({ coverage }) => coverage.year).filter(isYear);
  if (stated.length === 0) return [];
  const first = Math.min(...stated.map(Number));
  const last = Math.max(Number(running), ...stated.map(Number));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function isYear(year: string): boolean {
  return /^\d{4}$/.test(year);
}

function stateOf(
  own: readonly AuditedFile[],
  year: string,
  { running, from }: { readonly running: string; readonly from: string },
): CoverageState {
  const levels = own
    .filter(({ coverage }) => coverage.year === year || coverage.year === '*')
    .map(({ coverage }) => coverage.level);
  return heldAs(levels) ?? (year >= running || (from !== '' && year < from) ? 'notDue' : 'notInEdition');
}

/** What lists are together; null where there is none. */
function heldAs(levels: readonly AuditedFile['coverage']['level'][]): CoverageState | null {
  if (levels.length === 0) return null;
  const held = levels.filter((level) => level !== 'notPublished');
  if (held.length === 0) return 'notPublished';
  if (held.includes('partial')) return 'partial';
  return held.includes('complete') ? 'complete' : 'nil';
}
