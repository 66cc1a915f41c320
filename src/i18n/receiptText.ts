import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import type { ReceiptTexts } from './messageShape.ts';
import { receiptAr } from './messages/receipt.ar.ts';
import { receiptEn } from './messages/receipt.en.ts';
import { receiptFr } from './messages/receipt.fr.ts';

const textsOf: Readonly<Record<Language, ReceiptTexts>> = {
  ar: receiptAr,
  fr: receiptFr,
  en: receiptEn,
  zgh: receiptFr,
};

/** Filled lines of a receipt's README in one language; French stands in for Tamazight. Plain text. */
export function receiptText(language: Language) {
  const texts = textsOf[language];
  const spaced = (line: string) => (texts === receiptFr ? frenchSpacing(line) : line);
  return {
    say: (line: Exclude<keyof ReceiptTexts, 'part'>, params: FillParams = {}) =>
      filler(language, params)(spaced(texts[line])),
    part: (name: keyof ReceiptTexts['part']) => spaced(texts.part[name]),
  };
}
