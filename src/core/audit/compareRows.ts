import type { AuditedSum, Fault } from './auditRecord.ts';
import type { PrintedAmount, SourceRows } from './sourceRows.ts';

/** Rows of one file as the site counts them, by line; null for rows without amounts. */
export type CountedRows = ReadonlyMap<number, PrintedAmount | null>;

export interface RowComparison {
  readonly sums: readonly AuditedSum[];
  readonly faults: readonly Fault[];
}

/**
 * Holds what a file prints against what the site counts of it and what was set aside, line by line and sum by sum.
 * Each sum is made on its own: `in` from the file, `accepted` from the counted rows, `setAside` from the lines set
 * aside; they close when there is no fault.
 */
export function compareRows({ rows }: SourceRows, counted: CountedRows, setAside: ReadonlySet<number>): RowComparison {
  const sums = new Map<string, { in: number; accepted: number; setAside: number }>();
  const add = (amount: PrintedAmount | null, part: 'in' | 'accepted' | 'setAside') => {
    if (amount === null) return;
    const sum = sums.get(amount.currency) ?? { in: 0, accepted: 0, setAside: 0 };
    sum[part] += amount.centimes;
    sums.set(amount.currency, sum);
  };
  for (const [line, printed] of rows) {
    add(printed, 'in');
    if (setAside.has(line)) add(printed, 'setAside');
  }
  for (const amount of counted.values()) add(amount, 'accepted');
  const faults = [...faultsOfRows(rows, counted, setAside), ...extraRows(rows, counted, setAside)];
  return {
    sums: [...sums].map(([currency, sum]) => ({ currency, ...sum })).sort((a, b) => (a.currency < b.currency ? -1 : 1)),
    faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function faultsOfRows(rows: SourceRows['rows'], counted: CountedRows, setAside: ReadonlySet<number>): Fault[] {
  return [...rows].flatMap(([line, printed]): Fault[] => {
    if (setAside.has(line)) return [];
    const found = counted.get(line);
    const amounts = { line, printed: printed?.centimes ?? null };
    if (found === undefined) return [{ kind: 'lost', ...amounts, counted: null }];
    const same = found?.centimes === printed?.centimes && found?.currency === printed?.currency;
    return same ? [] : [{ kind: 'changed', ...amounts, counted: found?.centimes ?? null }];
  });
}

function extraRows(rows: SourceRows['rows'], counted: CountedRows, setAside: ReadonlySet<number>): Fault[] {
  return [...counted]
    .filter(([line]) => !rows.has(line) || setAside.has(line))
    .map(([line, amount]) => ({
      kind: 'extra',
      line,
      printed: rows.get(line)?.centimes ?? null,
      counted: amount?.centimes ?? null,
    }));
}
