import { choiceNames, claimHeadings, type HeadingMap, wantedHeading } from '../../core/ingest/claimHeadings.ts';
import { type Field, fieldTables, isField } from '../../core/ingest/fields.ts';
import { headingKey } from '../../core/ingest/headingKey.ts';
import type { FileReport } from '../../core/report/fileReport.ts';

/**
 * What the reader says of a file's columns once they give the one at `index` to a field, or to none: one column a
 * field, and one field a column. `''` keeps a field from the column whose heading names it.
 */
export function mappingAfter(
  { columns, profile }: Pick<FileReport, 'columns' | 'profile'>,
  mapping: HeadingMap,
  index: number,
  field: Field | null,
): HeadingMap {
  const headings = columns.map(({ heading }) => heading);
  const claims = claimHeadings(headings, {}, fieldTables[profile]);
  const claim = claims[index];
  if (!claim) return mapping;
  const key = headingKey(claim.heading);
  const names = (wanted: string) => {
    const { key: sought, column } = wantedHeading(wanted);
    return wanted !== '' && sought === key && (column === null || column === index);
  };
  const next: HeadingMap = {};
  for (const [other, wanted] of Object.entries(mapping)) if (isField(other) && !names(wanted)) next[other] = wanted;
  if (field !== null) next[field] = choiceNames(claims)(claim);
  else if (claim.field !== null && next[claim.field] === undefined) next[claim.field] = '';
  return next;
}

/** Fields in the order their profile lists them. */
export function fieldsOf(profile: FileReport['profile']): readonly Field[] {
  return [...fieldTables[profile].fields];
}

/** Fields of which a file must have one of each group, and the groups of which it has none. */
export function missingNeeds({
  columns,
  profile,
}: Pick<FileReport, 'columns' | 'profile'>): readonly (readonly Field[])[] {
  const read = new Set(columns.map(({ field }) => field));
  return fieldTables[profile].needs.filter((group) => !group.some((field) => read.has(field)));
}
