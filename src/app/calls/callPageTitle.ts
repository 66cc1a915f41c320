import type { CallRecord } from '../../core/calls/callRecord.ts';
import { type CallSpeech, listedTitle } from '../../features/calls/callWords.ts';

/** The title of the window on the page of a call: its own, as far as it goes, then the site; its id where it is not known. */
export function callPageTitle(id: string, record: CallRecord | null, speech: CallSpeech): string {
  const call = record?.calls.find((known) => known.id === id);
  return speech.t('app.pageTitle', { page: call ? listedTitle(call, speech).text : id });
}
