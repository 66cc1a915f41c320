import type { AmountSummary } from '../../core/ingest/fileIngest.ts';
import type { IssueCode } from '../../core/ingest/issues.ts';
import type { FileReport } from '../../core/report/fileReport.ts';
import type { Format } from '../../i18n/format.ts';

/** Why rows were set aside, and how many for each reason: the most frequent first. */
export function setAsideReasons({ setAsideRows }: Pick<FileReport, 'setAsideRows'>): readonly {
  readonly code: IssueCode;
  readonly rows: number;
}[] {
  const counts = new Map<IssueCode, number>();
  for (const { reasons } of setAsideRows) for (const code of reasons) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, rows]) => ({ code, rows })).sort((a, b) => b.rows - a.rows);
}

/** The sum of a file and its two parts, every centime written; null while the amount waits for an answer. */
export function sumsOf({ sum, setAside }: Pick<AmountSummary, 'sum' | 'setAside'>, format: Format) {
  if (sum === null) return null;
  const written = (centimes: number) => format.decimal(centimes / 100, 2);
  const [accepted, aside] = [centimesOf(sum), centimesOf(setAside)];
  return { inFile: written(accepted + aside), accepted: written(accepted), setAside: written(aside) };
}

function centimesOf(decimal: string): number {
  return Number(decimal.replace('.', ''));
}
