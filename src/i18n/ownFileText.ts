import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import type { AddressRefusal, IssueText, OwnFileTexts } from './messageShape.ts';
import { ownFileAr } from './messages/ownFile.ar.ts';
import { ownFileEn } from './messages/ownFile.en.ts';
import { ownFileFr } from './messages/ownFile.fr.ts';

type Sentence = Exclude<keyof OwnFileTexts, 'choice' | 'address' | 'refusal'>;

const textsOf: Readonly<Record<Language, OwnFileTexts>> = {
  ar: ownFileAr,
  fr: ownFileFr,
  en: ownFileEn,
  zgh: ownFileFr,
};

/** Filled sentences of the page of own files in one language; French stands in for Tamazight. Plain text. */
export function ownFileText(language: Language) {
  const texts = textsOf[language];
  const said = (sentence: string, params: FillParams = {}) =>
    filler(language, params)(frenchSpaced(sentence, language));
  return {
    say: (sentence: Sentence, params?: FillParams) => said(texts[sentence], params),
    choice: (form: keyof OwnFileTexts['choice'], params: FillParams) => said(texts.choice[form], params),
    address: (part: keyof OwnFileTexts['address'], params?: FillParams) => said(texts.address[part], params),
    refusal: (why: AddressRefusal, params: FillParams): IssueText => {
      const { saw, why: because, do: action } = texts.refusal[why];
      return { saw: said(saw, params), why: said(because, params), do: said(action, params) };
    },
  };
}

function frenchSpaced(sentence: string, language: Language): string {
  return language === 'fr' || language === 'zgh' ? frenchSpacing(sentence) : sentence;
}
