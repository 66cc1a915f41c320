import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import type { ChangesTexts } from './messageShape.ts';
import { changesAr } from './messages/changes.ar.ts';
import { changesEn } from './messages/changes.en.ts';
import { changesFr } from './messages/changes.fr.ts';

const textsOf: Readonly<Record<Language, ChangesTexts>> = {
  ar: changesAr,
  fr: changesFr,
  en: changesEn,
  zgh: changesFr,
};

type Group = 'by' | 'fate' | 'grantsOf' | 'callsOf';

/** What one language says of the dates of an edition and of what changed; French stands in for Tamazight. Plain text. */
export function changesText(language: Language) {
  const texts = textsOf[language];
  const said = (sentence: string, params: FillParams = {}) => {
    const spaced = language === 'fr' || language === 'zgh' ? frenchSpacing(sentence) : sentence;
    return filler(language, params)(spaced);
  };
  return {
    say: (sentence: Exclude<keyof ChangesTexts, Group>, params?: FillParams) => said(texts[sentence], params),
    of: <G extends Group>(group: G, member: keyof ChangesTexts[G] & string, params?: FillParams) =>
      said((texts[group] as Readonly<Record<string, string>>)[member] ?? '', params),
  };
}
