import type { Voice } from '../../ui/chart/voice.ts';
import type { CoverageModel, YearForm } from './coverageModel.ts';

const forms: readonly YearForm[] = ['complete', 'partial', 'elsewhere', 'none'];

/** The forms that some year of some institution takes, in the order a key lists them. */
export function formsShown({ lines }: CoverageModel): readonly YearForm[] {
  return forms.filter((form) => lines.some((line) => line.forms.includes(form)));
}

/** What the grid cannot show: how many institutions, which years have no row, and what an absent list does not say. */
export function coverageSentences(model: CoverageModel, { t, format }: Pick<Voice, 't' | 'format'>): string[] {
  const { institutions, emptyYears, undated, others } = model;
  const lacks = formsShown(model).some((form) => form === 'partial' || form === 'none');
  const empty = format.list(emptyYears.map(([from, to]) => format.range(from, to)));
  return [
    t('places.ofInstitutions', { count: institutions.here, all: institutions.all }),
    ...(others > 0 ? [t('places.moreInstitutions', { count: others })] : []),
    ...(emptyYears.length > 0 ? [t('places.emptyYears', { years: empty })] : []),
    ...(undated > 0 ? [t('places.undated', { count: undated })] : []),
    ...(lacks ? [t('places.absentLists')] : []),
  ];
}
