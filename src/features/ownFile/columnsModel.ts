import { choiceNames, claimHeadings, type HeadingMap, wantedHeading } from '../../core/ingest/claimHeadings.ts';
import { type Field, fieldTables, isField } from '../../core/ingest/fields.ts';
import type { FieldTable } from '../../core/ingest/fieldTable.ts';
import { headingKey } from '../../core/ingest/headingKey.ts';
import { likenessOf } from '../../core/ingest/nearestHeading.ts';
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

/** A name that looks like the heading of an identifier is rather that of the body. */
const identifies = /_(?:id|ice|reg_no)$/;

/** Headings less alike than this are offered for no field. */
const nearEnough = 0.6;

/**
 * The field that the heading of an unread column looks like, to be offered and never applied; null where none is near,
 * and where another column is read for the nearest, it is asked about, and where the reader took it from its column.
 */
export function suggestedField(
  { columns, profile, questions }: Pick<FileReport, 'columns' | 'profile' | 'questions'>,
  mapping: HeadingMap,
  index: number,
): Field | null {
  const column = columns[index];
  if (!column || column.field !== null || column.heading.trim() === '') return null;
  const taken = new Set([...columns.map(({ field }) => field), ...questions.map(({ heading }) => heading)]);
  let [nearest, best]: [Field | null, number] = [null, nearEnough];
  for (const field of fieldsOf(profile).filter((name) => !identifies.test(name)))
    for (const heading of headingsOf(profile, field)) {
      const likeness = likenessOf(column.heading, heading);
      if (likeness > best) [nearest, best] = [field, likeness];
    }
  return nearest === null || taken.has(nearest) || mapping[nearest] !== undefined ? null : nearest;
}

function headingsOf(profile: FileReport['profile'], field: Field): readonly string[] {
  const table: FieldTable<Field> = fieldTables[profile];
  return table.headingsOf(field);
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

/** True where a column is needed and no question asks for it, or where a field is offered for one. */
export function awaitReader(
  report: Pick<FileReport, 'columns' | 'profile' | 'questions'>,
  mapping: HeadingMap,
): boolean {
  const asked = report.questions.some(({ code }) => code === 'H01');
  const offered = report.columns.some((_, index) => suggestedField(report, mapping, index) !== null);
  return offered || (!asked && missingNeeds(report).length > 0);
}
