import type { AuditedFile } from './auditRecord.ts';

/** What files hold in one currency and kind of amount, in centimes; kinds and currencies are never added. */
export interface ReconciledSum {
  readonly currency: string;
  readonly kind: NonNullable<AuditedFile['kind']>;
  readonly in: number;
  readonly accepted: number;
  readonly setAside: number;
}

/** Files added up. */
export interface Reconciliation {
  readonly files: number;
  /** Records that are no blank, printed total or footnote, as counted apart from the reading. */
  readonly dataRows: number;
  readonly accepted: number;
  readonly setAside: number;
  readonly blank: number;
  readonly totals: number;
  readonly footnotes: number;
  readonly sums: readonly ReconciledSum[];
  readonly faults: number;
  /** True when no file has a fault, rows add up, every sum does, and control totals are met. */
  readonly closes: boolean;
}

/** What a sum lacks: centimes printed and neither counted nor set aside; 0 when it closes. */
export function differenceOf(sum: Pick<ReconciledSum, 'in' | 'accepted' | 'setAside'>): number {
  return sum.in - sum.accepted - sum.setAside;
}

/** True for a file whose rows and sums add up, line by line, and to the totals its publisher prints. */
export function fileCloses({ faultCount, sums, rows, records, controls }: AuditedFile): boolean {
  const { accepted, setAside, blank, totals, footnotes } = rows;
  return (
    faultCount === 0 &&
    records === accepted + setAside + blank + totals + footnotes &&
    sums.every((sum) => differenceOf(sum) === 0) &&
    controls.every(({ total, rows: n, foundTotal, foundRows }) => total === foundTotal && n === foundRows)
  );
}

/** The sums and counts of several files. */
export function reconcile(files: readonly AuditedFile[]): Reconciliation {
  const sums = new Map<string, ReconciledSum>();
  for (const { kind, sums: ofFile } of files) {
    if (kind === null) continue;
    for (const sum of ofFile) {
      const key = `${kind} ${sum.currency}`;
      const known = sums.get(key) ?? { currency: sum.currency, kind, in: 0, accepted: 0, setAside: 0 };
      sums.set(key, {
        ...known,
        in: known.in + sum.in,
        accepted: known.accepted + sum.accepted,
        setAside: known.setAside + sum.setAside,
      });
    }
  }
  const total = (count: (file: AuditedFile) => number) => files.reduce((n, file) => n + count(file), 0);
  const accepted = total(({ rows }) => rows.accepted);
  const setAside = total(({ rows }) => rows.setAside);
  return {
    files: files.length,
    dataRows: total(({ records, rows }) => records - rows.blank - rows.totals - rows.footnotes),
    accepted,
    setAside,
    blank: total(({ rows }) => rows.blank),
    totals: total(({ rows }) => rows.totals),
    footnotes: total(({ rows }) => rows.footnotes),
    sums: [...sums.values()].sort((a, b) => b.in - a.in),
    faults: total(({ faultCount }) => faultCount),
    closes: files.every(fileCloses),
  };
}
