import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { headingKey } from '../core/ingest/headingKey.ts';
import { valueFields } from '../core/ingest/valueTally.ts';
import type { FileReport, ReadOptions } from '../core/report/fileReport.ts';
import { keep } from './kept.ts';
import { today } from './today.ts';

/** Beyond these the oldest are let go. */
const mostSaved = 50;
const longestKey = 4000;

const text = v.pipe(v.string(), v.maxLength(longestKey));
const readings = v.pipe(
  v.array(
    v.object({
      headings: text,
      date: v.pipe(v.string(), v.isoDate()),
      mapping: v.record(text, text),
      values: v.optional(v.array(v.object({ field: v.picklist(valueFields), printed: text, code: text })), []),
      decimal: v.optional(v.picklist([',', '.'])),
      order: v.optional(v.picklist(['dmy', 'mdy', 'ymd'])),
      share: v.optional(v.picklist(['percent', 'fraction'])),
      unit: v.optional(v.number()),
      currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
    }),
  ),
  v.maxLength(mostSaved),
);

/** How files with the same headings were read, and the day it was settled. */
export type SavedReading = Readonly<v.InferOutput<typeof readings>[number]>;

const none: readonly SavedReading[] = [];
const kept = keep<readonly SavedReading[]>({
  key: 'kharita.readings.1',
  absent: none,
  write: (saved) => JSON.stringify(saved),
  read: (stored) => {
    try {
      return v.parse(readings, JSON.parse(stored));
    } catch {
      return null;
    }
  },
});

/** The reading kept for files with the headings of this one, in this browser and nowhere else. */
export function useSavedReading(report: Pick<FileReport, 'columns'> | null): SavedReading | null {
  const saved = useSyncExternalStore(kept.subscribe, kept.read, () => none);
  return report ? (saved.find(({ headings }) => headings === keyOf(report)) ?? null) : null;
}

/** False where this browser keeps nothing, so that what was settled lasts for the visit only. */
export function useReadingsLast(): boolean {
  return useSyncExternalStore(kept.subscribe, kept.isSaved, () => true);
}

/** Keeps what the reader settled for the next file with the same headings. */
export function saveReading(report: Pick<FileReport, 'columns'>, options: ReadOptions): void {
  const { mapping = {}, values = [], decimal, date: order, share, unit, currency } = options;
  const given = Object.entries({ decimal, order, share, unit, currency }).filter(([, answer]) => answer !== undefined);
  const headings = keyOf(report);
  if (headings.length > longestKey) return;
  const saved: SavedReading = { headings, date: today(), mapping: { ...mapping }, values: [...values] };
  const settled = { ...saved, ...Object.fromEntries(given) };
  kept.write([...others(headings), settled].slice(-mostSaved));
}

export function forgetReading({ headings }: SavedReading): void {
  const left = others(headings);
  kept.write(left.length === 0 ? null : left);
}

/**
 * What a file that was just read is read with again, because one with the same headings was: its columns and labels, and answers
 * only to questions that this file asks too, as another year may print otherwise. Null where nothing would change.
 */
export function recalledFor(
  report: FileReport,
): { readonly recalled: SavedReading; readonly options: ReadOptions } | null {
  const saved = kept.read().find(({ headings }) => headings === keyOf(report));
  if (!saved) return null;
  const { decimal, order, share, unit, currency } = saved;
  const asks = (code: string) => report.questions.some((question) => question.code === code);
  const options: ReadOptions = {
    ...(Object.keys(saved.mapping).length > 0 ? { mapping: saved.mapping } : {}),
    ...(saved.values.length > 0 ? { values: saved.values } : {}),
    ...(decimal !== undefined && asks('A03') ? { decimal } : {}),
    ...(order !== undefined && asks('D03') ? { date: order } : {}),
    ...(share !== undefined && asks('A09') ? { share } : {}),
    ...(unit !== undefined && asks('H07') ? { unit } : {}),
    ...(currency !== undefined && report.amount?.currency === null ? { currency } : {}),
  };
  return Object.keys(options).length > 0 ? { recalled: saved, options } : null;
}

/** Folded headings in their order: what makes two files alike. */
function keyOf({ columns }: Pick<FileReport, 'columns'>): string {
  return columns.map(({ heading }) => headingKey(heading)).join('|');
}

function others(headings: string): SavedReading[] {
  return kept.read().filter((saved) => saved.headings !== headings);
}
