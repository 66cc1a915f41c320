import { isSourcedInPart } from '../core/edition/edition.ts';
import type { Reference } from '../core/model/reference.ts';
import type { ToldFigures } from '../core/receipt/figuresReceipt.ts';
import type { ReceiptWords } from '../core/receipt/words.ts';
import { subjectName } from '../i18n/names.ts';
import { receiptText } from '../i18n/receiptText.ts';
import type { Speech } from '../i18n/speech.ts';
import { worded } from './receiptWords.ts';

/** What a receipt of published figures says in the reader's language; the same for a page and for the command line. */
export function figuresReceiptWords(told: ToldFigures, reference: Reference, speech: Speech): ReceiptWords {
  const { edition, address, format } = told;
  const sentence = sentenceOf(told, reference, speech);
  return worded({ sentence, caveats: caveatsOf(told, speech), edition, address, format }, speech);
}

function sentenceOf({ query: { subject }, lines }: ToldFigures, reference: Reference, { language }: Speech): string {
  const { say } = receiptText(language);
  const count = lines.length;
  if (subject === null) return say('figuresNational', { count });
  const names = reference.funders.find(({ slug }) => subject.of === 'funder' && slug === subject.key)?.names;
  const printed = names && { name: names.fr, nameAr: names.ar };
  return say('figures', { subject: subjectName(subject, printed, reference, language), count });
}

function caveatsOf({ edition, lines }: ToldFigures, { language, t }: Speech): string[] {
  const { say } = receiptText(language);
  const allHolders = lines.filter(({ figure }) => figure.allHolders).length;
  const contradicted = lines.filter(({ against }) => against !== null).length;
  return [
    ...(edition.kind === 'simulated' ? [t('explore.simulatedMark')] : []),
    ...(isSourcedInPart(edition) ? [t('explore.partialPhrase')] : []),
    say('figuresApart'),
    ...(allHolders > 0 ? [say('figuresAllHolders', { count: allHolders })] : []),
    ...(contradicted > 0 ? [say('figuresContradicted', { count: contradicted })] : []),
  ];
}
