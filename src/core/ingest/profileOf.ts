import { claimHeadings, type HeadingMap } from './claimHeadings.ts';
import { type Field, fieldTables, type ReadProfile } from './fields.ts';

const ofGrants: readonly Field[] = ['amount_awarded', 'amount_paid', 'recipient_name', 'recipient_name_ar'];
const titles: readonly Field[] = ['title', 'title_ar'];
const ofCalls: readonly Field[] = ['close_date', 'open_date', 'close_date_extended_from', 'close_time', 'call_id'];

/**
 * What the rows of a file are, by its headings alone. Calls, where one column is a title, one an opening or closing date
 * or the identifier of a call, and none an amount awarded or paid or a recipient; grants otherwise. A heading the reader
 * gave for a field counts like the field's own name.
 */
export function profileOf(headings: readonly string[], map: HeadingMap): ReadProfile {
  const claimed = (profile: ReadProfile, among: readonly Field[]) =>
    claimHeadings(headings, map, fieldTables[profile]).some(({ field }) => field !== null && among.includes(field));
  const isCalls =
    !claimed('kharita-grants-1', ofGrants) && claimed('kharita-calls-1', titles) && claimed('kharita-calls-1', ofCalls);
  return isCalls ? 'kharita-calls-1' : 'kharita-grants-1';
}
