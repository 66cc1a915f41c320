import { type CallField, callFields } from './callSchema.ts';
import type { FieldTable } from './fieldTable.ts';
import { type GrantField, grantFields } from './schema.ts';

/** A field of any profile whose files are read. */
export type Field = GrantField | CallField;

/** The field tables, by profile. */
export const fieldTables = {
  'kharita-grants-1': grantFields,
  'kharita-calls-1': callFields,
} as const satisfies Readonly<Record<string, FieldTable<Field>>>;
export type ReadProfile = keyof typeof fieldTables;

/** True for the name of a field, as `--map` must give it. */
export function isField(name: string): name is Field {
  return Object.values(fieldTables).some(({ fields }) => [...fields].some((field) => field === name));
}
