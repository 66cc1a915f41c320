import type { CallStanding } from '../../core/calls/callStatus.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Call } from '../../core/model/call.ts';
import { isWebAddress } from '../../core/model/webAddress.ts';
import { withoutBidiControls } from '../../i18n/isolate.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { funderOf, titleOf } from './callWords.ts';
import { deadlineWords } from './datesModel.ts';

/** Letters a message holds at most, its addresses aside, which are never cut. */
export const mostLetters = 300;
const fewestOfTitle = 40;

/**
 * A call in a message as short as those sent by phone: title, funder, closing date, where it is announced, where this
 * site shows it, that the funder is asked first, and that the figures are simulated where they are. The title gives
 * way first.
 */
export function shareText(
  call: Call,
  standing: CallStanding,
  { kind }: Pick<Edition, 'kind'>,
  address: string,
  speech: Pick<Voice, 't' | 'format' | 'language'>,
): string {
  const plain = (text: string) => withoutBidiControls(text).replace(/\s+/g, ' ').trim();
  const mark = kind === 'simulated' ? [speech.t('explore.simulatedMark')] : [];
  const deadline = plain(deadlineWords(call, standing, speech));
  const funder = cut(plain(funderOf(call, speech)), 80);
  const announced = isWebAddress(call.url) ? [speech.t('calls.share.announced', { address: call.url })] : [];
  const ends = [deadline, ...announced, speech.t('calls.share.verify'), address];
  const rest = [...mark, funder, ...ends];
  const addresses = address.length + (announced.length > 0 ? call.url.length : 0);
  const room = mostLetters + addresses - rest.join('\n').length - 1;
  const title = cut(plain(titleOf(call, speech).text), Math.max(fewestOfTitle, room));
  return [...mark, title, funder, ...ends].join('\n');
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
