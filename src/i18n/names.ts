import type { AreaNames, Sector } from '../core/model/reference.ts';
import type { Language } from './languages.ts';

/** The name of an area in a language; French where the language has none. */
export function areaName(names: AreaNames, language: Language): string {
  return names[language] || names.fr;
}

/** The name of a sector; the list has no Tamazight names, French stands in. */
export function sectorName(sector: Sector, language: Language): string {
  return sector.names[language === 'zgh' ? 'fr' : language];
}

/** The Arabic name for readers of Arabic where there is one, else the other, as published. */
export function pickName(fr: string, ar: string, language: Language): string {
  return language === 'ar' ? ar || fr : fr || ar;
}
