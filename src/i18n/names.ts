import type { AreaNames, Reference, Sector } from '../core/model/reference.ts';
import type { Subject } from '../core/model/subject.ts';
import { withoutBidiControls } from './isolate.ts';
import type { Language } from './languages.ts';

/** The name of an area in a language; French where the language has none. */
export function areaName(names: AreaNames, language: Language): string {
  return names[language] || names.fr;
}

/** The name of a sector; the list has no Tamazight names, French stands in. */
export function sectorName(sector: Sector, language: Language): string {
  return sector.names[language === 'zgh' ? 'fr' : language];
}

/** The Arabic name for readers of Arabic where there is one, else the other, as published, but for marks that turn it. */
export function pickName(fr: string, ar: string, language: Language): string {
  return withoutBidiControls(language === 'ar' ? ar || fr : fr || ar);
}

/**
 * The name of a subject in a language. `printed` is how sources print an organisation, blank for places and sectors;
 * the code or slug stands in where nothing names it.
 */
export function subjectName(
  { of, key }: Subject,
  printed: { readonly name: string; readonly nameAr: string } | undefined,
  { regions, provinces, sectors }: Pick<Reference, 'regions' | 'provinces' | 'sectors'>,
  language: Language,
): string {
  if (of === 'region' || of === 'province') {
    const area = (of === 'region' ? regions : provinces).find(({ code }) => code === key);
    return area ? areaName(area.names, language) : key;
  }
  if (of === 'sector') {
    const sector = sectors.find(({ code }) => code === key);
    return sector ? sectorName(sector, language) : key;
  }
  return (printed && pickName(printed.name, printed.nameAr, language)) || key;
}
