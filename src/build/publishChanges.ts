import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReadEdition } from '../cli/edition/readEdition.ts';
import { withOwnIds } from '../core/calls/makeCallRecord.ts';
import { changesCsv } from '../core/changes/changesCsv.ts';
import { boundedChanges, compareEditions } from '../core/changes/compareEditions.ts';
import { changesPath, type EditionChanges, type KeptDates, type RecordCounts } from '../core/changes/editionChanges.ts';
import { centimesToDecimal } from '../core/model/money.ts';

/** Records of each fate that a page lists; the file to download holds them all. */
const mostListed = 100;

type Comparable = Pick<ReadEdition, 'edition' | 'table' | 'calls'>;

/**
 * Writes what changed from each date of an edition to the next: a file for the page, and a CSV of every record.
 * `dates` are of one name, the newest first. Returns for each date what it changed, whole; null for the first one kept.
 */
export function publishChanges(dist: string, dates: readonly Comparable[]): readonly (EditionChanges | null)[] {
  const told = dates.map(({ calls, ...date }) => ({ ...date, calls: withOwnIds(calls) }));
  return told.map((after, place) => {
    const before = told[place + 1];
    if (!before) return null;
    const changes = compareEditions(before, after);
    const { name } = changes;
    const write = (form: 'json' | 'csv', text: string) => {
      const path = join(dist, changesPath(name, changes.before, changes.after, form));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    };
    write('json', JSON.stringify(boundedChanges(changes, mostListed)));
    write('csv', changesCsv(changes));
    return changes;
  });
}

/** What the page of what changed prints: the dates of an edition, the newest first, and what the newest changed. */
export function keptDates(dates: readonly Comparable[], changes: EditionChanges | null): KeptDates {
  return {
    dates: dates.map(({ edition: { date, hash } }) => ({ date, hash })),
    changes: changes && boundedChanges(changes, mostListed),
  };
}

/** A comparison in one line of the build's report. */
export function saidOf({ before, grants, calls, figures }: EditionChanges): string {
  const counted = ({ added, removed, altered }: RecordCounts) =>
    `${added} added, ${removed} removed, ${altered} altered`;
  const total = figures
    ? `total ${centimesToDecimal(figures.total.before.sum)} + ${centimesToDecimal(figures.total.moved.sum)} = ${centimesToDecimal(figures.total.after.sum)} ${figures.currency}`
    : 'totals of two currencies';
  return `since ${before.date}: grants ${counted(grants)}; calls ${counted(calls)}; ${total}`;
}
