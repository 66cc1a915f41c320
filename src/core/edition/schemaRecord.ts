import type { Aliases } from '../ingest/aliases.ts';
import type { Profile } from './edition.ts';

/** A text in the languages a profile is written in. */
type Written = Readonly<Record<TemplateLanguage, string>>;

/** One column of a profile: what it is called, what it may hold, and under which other headings it is known. */
export interface SchemaField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'year' | 'date';
  /** `''` where the type says all. */
  readonly format: string;
  readonly titles: Written;
  readonly descriptions: Written;
  readonly example: string;
  readonly need: 'required' | 'conditional' | 'optional';
  readonly constraints: {
    readonly maxLength?: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
  /** By language and by standard: the headings that are read as this column. */
  readonly aliases: Readonly<Record<keyof Aliases, readonly string[]>>;
}

/** A profile as a page shows it. */
export interface SchemaRecord {
  readonly name: Profile;
  readonly titles: Written;
  readonly fields: readonly SchemaField[];
}

/** Path below the site of the record of a profile, for pages that do not bring it. */
export function schemaRecordPath(profile: Profile): string {
  return `schema/${profile}.json`;
}

/** Languages a template is made in. */
export const templateLanguages = ['fr', 'ar', 'en'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

/** Path below the site of an empty file to fill in. */
export function templatePath(profile: Profile, language: TemplateLanguage, format: 'csv' | 'xlsx'): string {
  return `templates/${profile}.${language}.${format}`;
}
