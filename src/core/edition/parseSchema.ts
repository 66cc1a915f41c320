import * as v from 'valibot';
import { type Aliases, aliases } from '../ingest/aliases.ts';
import { callAliases } from '../ingest/callAliases.ts';
import { type Profile, profiles } from './edition.ts';
import type { SchemaField, SchemaRecord } from './schemaRecord.ts';

const named = v.object({ fr: v.string(), ar: v.string(), en: v.string() });

const field = v.object({
  name: v.string(),
  type: v.picklist(['string', 'number', 'integer', 'year', 'date']),
  format: v.optional(v.string(), ''),
  titles: named,
  descriptions: named,
  example: v.string(),
  need: v.picklist(['required', 'conditional', 'optional']),
  constraints: v.optional(
    v.object({
      maxLength: v.exactOptional(v.number()),
      minimum: v.exactOptional(v.number()),
      maximum: v.exactOptional(v.number()),
      pattern: v.exactOptional(v.string()),
      enum: v.exactOptional(v.array(v.string())),
    }),
    {},
  ),
});
const schema = v.object({ name: v.picklist(profiles), titles: named, fields: v.array(field) });

const aliasesOf: Readonly<Record<Profile, Readonly<Partial<Record<string, Aliases>>>>> = {
  'kharita-grants-1': aliases,
  'kharita-calls-1': callAliases,
  'kharita-figures-1': {},
  'kharita-named-1': {},
};

/**
 * A Table Schema of `data/profiles` with the headings that reading knows besides its own.
 * @throws ValiError where the text is no such schema; SyntaxError where it is no JSON.
 */
export function parseSchema(text: string): SchemaRecord {
  const { name, titles, fields } = v.parse(schema, JSON.parse(text));
  return { name, titles, fields: fields.map((one) => ({ ...one, aliases: lists(aliasesOf[name][one.name] ?? {}) })) };
}

function lists({ fr, ar, en, threeSixty, scdl }: Aliases): SchemaField['aliases'] {
  const list = (names: string | undefined) => names?.split(' | ') ?? [];
  return { fr: list(fr), ar: list(ar), en: list(en), threeSixty: list(threeSixty), scdl: list(scdl) };
}
