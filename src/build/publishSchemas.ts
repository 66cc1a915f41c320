import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { profiles } from '../core/edition/edition.ts';
import { parseSchema } from '../core/edition/parseSchema.ts';
import {
  type SchemaRecord,
  schemaRecordPath,
  type TemplateLanguage,
  templateLanguages,
  templatePath,
} from '../core/edition/schemaRecord.ts';
import type { Extract } from '../core/export/extract.ts';
import { templateExtract } from '../core/export/templateExtract.ts';
import { writeCsv } from '../core/export/writeCsv.ts';
import { writeWorkbook } from '../engine/workbook.ts';
import { schemaText } from '../i18n/schemaText.ts';

/**
 * Writes, for each profile, its record for the page that shows it, and empty files to fill in: CSV and XLSX in each
 * language, the sheets right to left in Arabic. Returns the records.
 */
export async function publishSchemas(dist: string): Promise<readonly SchemaRecord[]> {
  const records = profiles.map((profile) => parseSchema(readFileSync(`data/profiles/${profile}.json`, 'utf8')));
  for (const record of records) {
    write(dist, schemaRecordPath(record.name), JSON.stringify(record));
    for (const language of templateLanguages) {
      const extract = templateExtract(record, language);
      write(dist, templatePath(record.name, language, 'csv'), [...writeCsv(extract, 'excel')].join(''));
      write(dist, templatePath(record.name, language, 'xlsx'), await workbookOf(record, extract, language));
    }
  }
  return records;
}

/** The template, then every column of the profile with its rule, then where the profile stands. */
async function workbookOf(record: SchemaRecord, data: Extract, language: TemplateLanguage): Promise<Uint8Array> {
  const words = schemaText(language);
  const { file } = await writeWorkbook({
    data,
    sources: columnsExtract(record, language),
    words: {
      rightToLeft: language === 'ar',
      sheets: { data: record.name, sources: words.say('columns'), about: words.say('about') },
      titles: {},
      about: [
        [words.say('profile'), record.name],
        [words.say('fill'), words.say('fillHow')],
      ],
    },
  });
  return file;
}

function columnsExtract({ fields }: SchemaRecord, language: TemplateLanguage): Extract {
  const words = schemaText(language);
  const headings = (['column', 'called', 'need', 'rule', 'means', 'example'] as const).map((key) => words.say(key));
  return {
    columns: headings.map((heading) => ({ heading, kind: 'text' })),
    records: () =>
      fields.map((field) => [
        field.name,
        field.titles[language],
        words.need(field.need),
        words.rule(field),
        field.descriptions[language],
        field.example,
      ]),
  };
}

function write(dist: string, path: string, content: string | Uint8Array): void {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
