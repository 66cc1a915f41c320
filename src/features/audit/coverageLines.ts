import type { Institution } from '../../core/audit/auditRecord.ts';
import type { CoverageLine, CoverageMatrix } from '../../core/audit/coverage.ts';
import { funderClasses } from '../../core/model/codelists.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Language } from '../../i18n/languages.ts';
import { pickName } from '../../i18n/names.ts';

export interface NamedLine extends CoverageLine {
  readonly name: string;
}

export interface CoverageOrder {
  readonly by: 'name' | 'completeness';
  readonly descending: boolean;
}

export const standingOrder: CoverageOrder = { by: 'completeness', descending: true };

/** Lines under their names, in order; of equal completeness those with more lists first, then by name. */
export function orderedLines(
  { lines }: CoverageMatrix,
  { by, descending }: CoverageOrder,
  { t, language, compare }: { t: Translator['t']; language: Language; compare: (a: string, b: string) => number },
): NamedLine[] {
  const named = lines.map((line) => ({ ...line, name: institutionName(line.institution, t, language) }));
  const sign = descending ? -1 : 1;
  return named.sort((a, b) => {
    const byName = compare(a.name, b.name);
    if (by === 'name') return sign * byName;
    return sign * (a.completeness - b.completeness || a.held - b.held) || byName;
  });
}

/** What an institution is called; all bodies of a class are called by it. */
function institutionName({ key, names, class: of }: Institution, t: Translator['t'], language: Language): string {
  if (!key.startsWith('*')) return pickName(names.fr, names.ar, language);
  const known = funderClasses.find((code) => code === of);
  return known ? t('audit.coverage.allOfClass', { class: t(`codes.class.${known}`) }) : t('audit.coverage.all');
}

/** The classes of a matrix, in their usual order; bodies without one are under `''`. */
export function classesOf({ lines }: CoverageMatrix): string[] {
  const met = new Set(lines.map(({ institution }) => institution.class));
  return [...funderClasses, ''].filter((code) => met.has(code));
}
