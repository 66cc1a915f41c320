import type { FieldChange } from '../../core/changes/editionChanges.ts';
import type { Reference } from '../../core/model/reference.ts';
import { changesText } from '../../i18n/changesText.ts';
import { fieldTitle } from '../../i18n/fieldTitles.ts';
import { areaName, sectorName } from '../../i18n/names.ts';
import type { Locale } from '../../i18n/react.tsx';

type Names = Pick<Reference, 'regions' | 'sectors'>;

const amounts: readonly string[] = [
  'amount_awarded',
  'amount_counted',
  'amount_paid',
  'amount_min',
  'amount_max',
  'budget_total',
  'list_total_published',
];

/** One changed field as a sentence: its title, what it said before and what it says now. */
export function fieldSentence(change: FieldChange, currency: string, names: Names, locale: Locale): string {
  const { say } = changesText(locale.language);
  const written = (text: string) => writtenValue(change.field, text, currency, names, locale);
  return say('field', {
    field: titleOf(change.field, locale),
    before: written(change.before),
    after: written(change.after),
  });
}

function titleOf(field: string, { language }: Locale): string {
  const { say } = changesText(language);
  if (field === 'amount_counted') return say('amountCounted');
  return field === 'amount_kind' ? say('amountKind') : fieldTitle(field, language);
}

/** A value as the language writes it: amounts, days and names of places and sectors; any other as published. */
function writtenValue(
  field: string,
  text: string,
  currency: string,
  names: Names,
  { format, language }: Locale,
): string {
  const { say } = changesText(language);
  if (text === '') return say('notStated');
  if (amounts.includes(field) && /^-?\d+[.]\d{2}$/.test(text)) {
    return format.dirhams(Math.round(Number(text) * 100), currency);
  }
  if (text === 'yes' || text === 'no') return say(text);
  const sector = field === 'sector' && names.sectors.find(({ code }) => code === text);
  if (sector) return sectorName(sector, language);
  const region = field === 'region_code' && names.regions.find(({ code }) => code === text);
  if (region) return areaName(region.names, language);
  return format.date(text);
}
