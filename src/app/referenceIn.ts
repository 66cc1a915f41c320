import { reference } from 'virtual:reference';
import { type Reference, withTifinagh } from '../core/model/reference.ts';
import type { Language } from '../i18n/languages.ts';

/** The tables that pages of a language print names from. */
export async function referenceIn(language: Language): Promise<Reference> {
  return language === 'zgh' ? withTifinagh(reference, (await import('virtual:tifinagh')).tifinagh) : reference;
}
