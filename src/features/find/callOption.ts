import type { StandingCall } from '../../core/calls/callOrder.ts';
import { announcedYear } from '../../core/calls/usualWindow.ts';
import { pickName } from '../../i18n/names.ts';
import type { FindOption, FindSpeech } from './findOption.ts';

/** Longer titles are cut; the page of the call has the whole. */
const longestTitle = 160;

/** One call found: what it is called, and beside it who launches it, where it stands, and whose money it is. */
export function callOption(line: StandingCall, speech: FindSpeech): FindOption {
  const { t, language } = speech;
  const { id, title, titleAr, funderName, funderNameAr, origin, kind } = line.call;
  const text = pickName(title, titleAr, language) || id;
  const funder = pickName(funderName, funderNameAr, language);
  return {
    key: `call ${id}`,
    to: { kind: 'call', id },
    text: text.length > longestTitle ? `${text.slice(0, longestTitle).trimEnd()}…` : text,
    beside: [
      ...(funder ? [funder] : []),
      standingWords(line, speech),
      ...(origin === '' || origin === 'public_ma' ? [] : [t(`calls.origin.${origin}`)]),
      ...(kind === '' || kind === 'grant' ? [] : [t(`calls.kind.${kind}`)]),
    ],
    whole: false,
  };
}

/** Where it stands in a word, and the date it stands there by, as far as that is published. */
function standingWords({ call, standing: { status } }: StandingCall, { t, format }: FindSpeech): string {
  const year = announcedYear(call);
  const dates: Readonly<Record<typeof status, string>> = {
    closing: format.date(call.closes),
    open: format.date(call.closes),
    upcoming: format.date(call.opens),
    permanent: '',
    undated: year,
    closed: format.date(call.closes),
  };
  const date = dates[status];
  return t(status === 'undated' && year === '' ? 'find.call.undatedEver' : `find.call.${status}`, { date });
}
