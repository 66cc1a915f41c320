import { changesPath, type DatedEdition, type EditionChanges, type KeptDates } from '../core/changes/editionChanges.ts';
import type { Edition } from '../core/edition/edition.ts';
import type { EditionEntry } from './keptEditions.ts';
import type { PageData } from './pageData.ts';
import { useBase } from './pageLink.tsx';
import { type FileInHand, useSiteJson } from './useSiteJson.ts';

/**
 * The dates kept of an edition and what the one shown changed: what came with the page, else the site's list and the
 * comparison of the two. Files of the reader's own have no date.
 */
export function useKeptDates(edition: Edition, printed: PageData): FileInHand<KeptDates> {
  const base = useBase();
  const isPrinted = printed.edition.hash === edition.hash && printed.edition.date === edition.date;
  const atHand = isPrinted ? (printed.dates ?? null) : null;
  const wanted = edition.kind !== 'own' && atHand === null;
  // Written by the build of this very site, so their shapes are ours.
  const list = useSiteJson<readonly EditionEntry[]>(`${base}editions/editions.json`, null, wanted);
  const dates = list.record && datesOf(list.record, edition);
  const path = dates && comparisonPath(dates, edition);
  const comparison = useSiteJson<EditionChanges>(`${base}${path}`, null, path !== null);
  const isWhole = path === null || comparison.record !== null;
  const fetched = dates && isWhole ? { dates, changes: comparison.record } : null;
  return {
    record: atHand ?? fetched,
    failed: wanted && (list.failed || comparison.failed),
    retry: list.failed ? list.retry : comparison.retry,
  };
}

function datesOf(entries: readonly EditionEntry[], { name }: Edition): readonly DatedEdition[] {
  const own = entries.filter(({ edition }) => edition.name === name);
  return own.map(({ edition: { date, hash } }) => ({ date, hash }));
}

/** Where the comparison of a date with the one before lies; null for the first one kept. */
function comparisonPath(dates: readonly DatedEdition[], { name, date }: Edition): string | null {
  const place = dates.findIndex((kept) => kept.date === date);
  const [after, before] = [dates[place], dates[place + 1]];
  return after && before ? changesPath(name, before, after, 'json') : null;
}
