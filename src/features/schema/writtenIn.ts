import type { TemplateLanguage } from '../../core/edition/schemaRecord.ts';
import type { Language } from '../../i18n/languages.ts';

/** The language a profile is shown in: it is written in three, and French stands in for Tamazight. */
export function writtenIn(language: Language): TemplateLanguage {
  return language === 'zgh' ? 'fr' : language;
}
