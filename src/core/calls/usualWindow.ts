import type { Call } from '../model/call.ts';

/** What a window is learnt from: one call across years, or all that a funder offered. */
export type WindowBasis = 'series' | 'funder';

/** The month, or two months as often as each other, in which something happened most; never a promise. */
export interface UsualMonth {
  /** `01` to `12`, in the order of the year. */
  readonly months: readonly string[];
  /** Years in which it happened in that month, two at least. */
  readonly times: number;
  /** Years in which its month is known. */
  readonly years: number;
}

/** When calls were announced and closed in the years before. */
export interface UsualWindow {
  readonly basis: WindowBasis;
  readonly opens: UsualMonth | null;
  readonly closes: UsualMonth | null;
  /** The latest of those years. */
  readonly lastYear: string;
}

/**
 * What the years before `year` say of a call: the same series where it has one, else the grants of its funder. Null
 * where no earlier call of either has a year.
 */
export function usualWindowOf(call: Call, calls: readonly Call[], year: number): UsualWindow | null {
  if (call.series === '') return usualWindowOfFunder(call.funder, calls, year);
  return learnt(
    'series',
    calls.filter(({ series }) => series === call.series),
    year,
  );
}

/** The same for whatever grants a funder offers. */
export function usualWindowOfFunder(funder: string, calls: readonly Call[], year: number): UsualWindow | null {
  const own = calls.filter((call) => call.funder === funder && (call.kind === 'grant' || call.kind === ''));
  return funder === '' ? null : learnt('funder', own, year);
}

/** The year a call was announced in, or failing that the year of its dates; `''` where none is stated. */
export function announcedYear({ year, opens, closes }: Pick<Call, 'year' | 'opens' | 'closes'>): string {
  return year || opens.slice(0, 4) || closes.slice(0, 4);
}

function learnt(basis: WindowBasis, calls: readonly Call[], year: number): UsualWindow | null {
  const before = calls.filter((call) => announcedYear(call) !== '' && Number(announcedYear(call)) < year);
  const lastYear = before.map(announcedYear).sort().at(-1);
  if (lastYear === undefined) return null;
  return {
    basis,
    opens: usualMonth(before, ({ opens }) => opens),
    closes: usualMonth(before, ({ closes }) => closes),
    lastYear,
  };
}

/** A year counts once for each month; null where no month came back, or more than two did as often. */
function usualMonth(calls: readonly Call[], dateOf: (call: Call) => string): UsualMonth | null {
  const yearsOf = new Map<string, Set<string>>();
  for (const call of calls) {
    const month = dateOf(call).slice(5, 7);
    if (month !== '') yearsOf.set(month, (yearsOf.get(month) ?? new Set()).add(announcedYear(call)));
  }
  const times = Math.max(0, ...[...yearsOf.values()].map(({ size }) => size));
  const months = [...yearsOf].flatMap(([month, years]) => (years.size === times ? [month] : [])).sort();
  if (times < 2 || months.length > 2) return null;
  return { months, times, years: new Set([...yearsOf.values()].flatMap((years) => [...years])).size };
}
