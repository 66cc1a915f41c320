import type { Edition } from '../core/edition/edition.ts';
import type { Reference } from '../core/model/reference.ts';
import type { ReceiptWords, ToldSelection } from '../core/receipt/words.ts';
import { type ReadmeOf, readme } from '../features/download/readme.ts';
import { workbookWords } from '../features/download/workbookWords.ts';
import { caveatLines, caveatsOf } from '../features/headline/caveatsModel.ts';
import { plainSentence, sentenceOf } from '../features/headline/sentenceModel.ts';
import { isLanguage } from '../i18n/languages.ts';
import { ownMark } from '../i18n/ownMark.ts';
import { type Speech, speechIn } from '../i18n/speech.ts';

/**
 * What a receipt says of a selection in the reader's language: the page's own sentence and caveats, the README, and the
 * words of a workbook where there is one. Its amounts are in the currency of the selection, whatever unit a page shows
 * them in, so that they are the same for every page and for the command line.
 */
export async function receiptWords(told: ToldSelection, reference: Reference): Promise<ReceiptWords> {
  const { figures, filter, edition, address, format, language } = told;
  const speech = await speechIn(isLanguage(language) ? language : 'fr', figures.currency);
  const sentence = plainSentence(sentenceOf(figures, filter, edition, reference, speech), speech.t);
  const own = edition.kind === 'own' ? [ownMark(edition, speech)] : [];
  const caveats = [...own, ...caveatLines(caveatsOf(figures, filter, edition, speech))];
  return worded({ sentence, caveats, edition, address, format }, speech);
}

/** The README that goes with what is said, and the words of a workbook where there is one. */
export function worded(said: Omit<ReadmeOf, 'sources'> & { readonly edition: Edition }, speech: Speech): ReceiptWords {
  const { sentence, caveats, format } = said;
  return {
    sentence,
    caveats,
    readme: readme({ ...said, sources: true }, speech),
    workbook: format === 'xlsx' ? workbookWords(said, speech) : null,
  };
}
