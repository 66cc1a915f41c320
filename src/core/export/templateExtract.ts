import type { SchemaField, SchemaRecord, TemplateLanguage } from '../edition/schemaRecord.ts';
import { fieldTables } from '../ingest/fields.ts';
import { headingKey } from '../ingest/headingKey.ts';
import type { CellKind, Extract } from './extract.ts';

/** Optional columns of grants and calls that a first file does well to have. */
const welcome: ReadonlySet<string> = new Set(['status', 'province_code', 'amount_max', 'eligible', 'close_time']);

/** Columns that only a compilation of others' announcements has. */
const ofCompilers: ReadonlySet<string> = new Set(['source_publisher', 'region']);

/**
 * A file to fill in: the columns a publisher needs, under headings of their language that are read as those columns,
 * and one row of placeholders that shows what a cell looks like.
 */
export function templateExtract(record: SchemaRecord, language: TemplateLanguage): Extract {
  const fields = record.fields.filter((field) => isOffered(field, record));
  return {
    columns: fields.map((field) => ({ heading: headingIn(field, record, language), kind: kindOf(field) })),
    records: () => [fields.map(({ example }) => example)],
  };
}

function isOffered({ name, need }: SchemaField, { name: profile }: SchemaRecord): boolean {
  if (profile !== 'kharita-grants-1' && profile !== 'kharita-calls-1') return true;
  if (profile === 'kharita-grants-1' && ofCompilers.has(name)) return false;
  return need !== 'optional' || welcome.has(name);
}

/** The first heading of the language that reading takes for the column; the column's own name where there is none. */
function headingIn(
  { name, titles, aliases }: SchemaField,
  { name: profile }: SchemaRecord,
  language: TemplateLanguage,
) {
  if (profile !== 'kharita-grants-1' && profile !== 'kharita-calls-1') return name;
  const { headingIndex } = fieldTables[profile];
  const known = [titles[language], ...aliases[language]].find(
    (heading) => headingIndex.get(headingKey(heading))?.field === name,
  );
  return known ?? name;
}

function kindOf({ type }: SchemaField): CellKind {
  if (type === 'number') return 'number';
  return type === 'date' ? 'date' : 'text';
}
