import * as v from 'valibot';
import { slugify } from '../text/fold.ts';
import { recordsOf } from './recordsOf.ts';

/** A recipient announced without an amount. */
export interface NamedRecipient {
  readonly id: string;
  /** Slug of who announced it. */
  readonly funder: string;
  readonly name: string;
  readonly place: string;
  readonly year: string;
  readonly session: string;
  readonly status: string;
  readonly publisher: string;
  readonly address: string;
}

const row = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  funder_name: v.pipe(v.string(), v.nonEmpty()),
  recipient_name: v.pipe(v.string(), v.nonEmpty()),
  place: v.string(),
  year: v.string(),
  session: v.string(),
  status: v.string(),
  source_publisher: v.string(),
  source_url: v.string(),
});

/**
 * Reads `named_no_amount.csv` (profile `kharita-named-1`).
 * @throws EditionError `rowInvalid`, naming the column and the cell.
 */
export function parseNamedRecipients(text: string, file: string): NamedRecipient[] {
  return recordsOf(text, file, row).map((cells) => ({
    id: cells.id,
    funder: slugify(cells.funder_name),
    name: cells.recipient_name,
    place: cells.place,
    year: cells.year,
    session: cells.session,
    status: cells.status,
    publisher: cells.source_publisher,
    address: cells.source_url,
  }));
}
