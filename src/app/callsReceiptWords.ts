import { type CallFilter, standingCallFilter } from '../core/calls/callFilter.ts';
import { isSourcedInPart } from '../core/edition/edition.ts';
import type { Reference } from '../core/model/reference.ts';
import type { CallsWords, ToldCalls } from '../core/receipt/callsReceipt.ts';
import { scopeTokens } from '../features/calls/scopeTokens.ts';
import { readme } from '../features/download/readme.ts';
import { ownMark } from '../i18n/ownMark.ts';
import { receiptText } from '../i18n/receiptText.ts';
import type { Speech } from '../i18n/speech.ts';

/** What a receipt of calls says in the reader's language; the same for a page and for the command line. */
export function callsReceiptWords(told: ToldCalls, reference: Reference, speech: Speech): CallsWords {
  const { edition, address, format } = told;
  const sentence = sentenceOf(told, reference, speech);
  const caveats = [...otherChoices(told, speech), ...moneyNote(told, speech)];
  return {
    sentence,
    caveats,
    readme: readme({ sentence, caveats, edition, address, format, sources: false }, speech),
  };
}

function sentenceOf({ query, calls }: ToldCalls, reference: Reference, speech: Speech): string {
  const { say } = receiptText(speech.language);
  const count = calls.length;
  if (query.ids && query.of === 'calls') return say('callsKept', { count });
  const scope = scopeTokens(query.filter, reference, speech)
    .map(({ text }) => text)
    .join(speech.t('explore.tokenSeparator'));
  if (query.of === 'calls') return say('calls', { scope, count });
  return say('callsWithoutAward', { scope, count, date: speech.format.date((query.at ?? '').slice(0, 10)) });
}

/** What was chosen besides sectors and places, by its name in the manifest. */
function otherChoices({ query: { filter } }: ToldCalls, { language, format }: Speech): string[] {
  const standing = standingCallFilter.clauses;
  const clauses = (['funder', 'month', 'origin', 'kind'] as const).filter(
    (clause) => filter.clauses[clause]?.join() !== standing[clause]?.join(),
  );
  const names = [...clauses, ...bounds(filter)];
  return names.length === 0 ? [] : [receiptText(language).say('otherChoices', { choices: format.list(names) })];
}

function bounds({ amount, text }: CallFilter): string[] {
  return [...(amount ? ['amount'] : []), ...(text ? ['text'] : [])];
}

function moneyNote({ edition }: ToldCalls, speech: Speech): string[] {
  const { t } = speech;
  if (edition.kind === 'own') return [ownMark(edition, speech)];
  if (edition.kind === 'simulated') return [t('explore.simulatedMark')];
  return isSourcedInPart(edition) ? [t('explore.partialPhrase')] : [];
}
