import { reference } from 'virtual:reference';
import { type Reference, withNames } from '../core/model/reference.ts';
import type { Language } from '../i18n/languages.ts';

/** The tables that pages of a language print names from. */
export async function referenceIn(language: Language): Promise<Reference> {
  if (language === 'en') return withNames(reference, language, (await import('virtual:english')).names);
  return language === 'zgh' ? withNames(reference, language, (await import('virtual:tifinagh')).names) : reference;
}
