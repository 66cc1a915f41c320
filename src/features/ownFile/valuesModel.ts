import type { UnknownValue, ValueChoice, ValueField } from '../../core/ingest/valueTally.ts';
import { valueFields } from '../../core/ingest/valueTally.ts';
import { grantStatuses, recipientKinds } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { FileReport } from '../../core/report/fileReport.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Language } from '../../i18n/languages.ts';
import { areaName, sectorName } from '../../i18n/names.ts';

/** What a label of a file may stand for. */
export interface ValueEntry {
  readonly code: string;
  readonly name: string;
}

/** A column with labels no list knows. */
export interface UnknownColumn {
  readonly field: ValueField;
  readonly unknown: readonly UnknownValue[];
  /** How many more there are than those listed. */
  readonly more: number;
}

interface Speech {
  readonly t: Translator['t'];
  readonly language: Language;
}

/** The columns of a file that hold labels no list knows. */
export function unknownColumns({
  columns,
  preview,
}: Pick<FileReport, 'columns' | 'preview'>): readonly UnknownColumn[] {
  return columns.flatMap(({ field }, i) => {
    const values = preview.columns[i]?.values;
    const known = valueFields.find((name) => name === field);
    if (!known || !values || values.unknown.length === 0) return [];
    return [{ field: known, unknown: values.unknown, more: values.unknownCount - values.unknown.length }];
  });
}

/** All that the labels of a field may stand for, in the reader's language. */
export function entriesOf(
  field: ValueField,
  { sectors, regions, provinces }: Reference,
  speech: Speech,
): readonly ValueEntry[] {
  const { t, language } = speech;
  const areas = (of: readonly Pick<Reference['regions'][number], 'code' | 'names'>[]) =>
    of.map(({ code, names }) => ({ code, name: areaName(names, language) }));
  if (field === 'sector') return sectors.map((sector) => ({ code: sector.code, name: sectorName(sector, language) }));
  if (field === 'status') return grantStatuses.map((code) => ({ code, name: t(`codes.status.${code}`) }));
  if (field === 'recipient_kind')
    return recipientKinds.map((code) => ({ code, name: t(`codes.recipientKind.${code}`) }));
  return field === 'province_code' ? areas(provinces) : [...areas(regions), ...areas(provinces)];
}

/** The reader's choices once a label of a field stands for a code, or for none. */
export function choicesAfter(
  before: readonly ValueChoice[],
  field: ValueField,
  printed: string,
  code: string | null,
): readonly ValueChoice[] {
  const others = before.filter((choice) => choice.field !== field || choice.printed !== printed);
  return code === null ? others : [...others, { field, printed, code }];
}
