import { claimHeadings, type HeadingMap } from './claimHeadings.ts';
import { type Field, fieldTables, type ReadProfile } from './fields.ts';

const ofGrants: readonly Field[] = ['amount_awarded', 'amount_paid', 'recipient_name', 'recipient_name_ar'];
const windows: readonly Field[] = ['close_date', 'open_date', 'close_date_extended_from', 'close_time'];
const titles: readonly Field[] = ['title', 'title_ar'];

/**
 * What the rows of a file are, by its headings alone. Calls, where none claims an amount awarded or paid or a recipient,
 * and one claims an opening or closing date, or one a title and another the identifier of a call; grants otherwise. A
 * heading the reader gave for a field counts like the field's own name.
 */
export function profileOf(headings: readonly string[], map: HeadingMap): ReadProfile {
  const claims = (profile: ReadProfile, among: readonly Field[]) =>
    claimHeadings(headings, map, fieldTables[profile]).some(({ field }) => field !== null && among.includes(field));
  const ofCall = (among: readonly Field[]) => claims('kharita-calls-1', among);
  if (claims('kharita-grants-1', ofGrants)) return 'kharita-grants-1';
  return ofCall(windows) || (ofCall(titles) && ofCall(['call_id'])) ? 'kharita-calls-1' : 'kharita-grants-1';
}
