import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/checkout.ts';
import { type Profile, profiles } from '../../src/core/edition/edition.ts';
import { parseSchema } from '../../src/core/edition/parseSchema.ts';
import { templateLanguages } from '../../src/core/edition/schemaRecord.ts';
import { templateExtract } from '../../src/core/export/templateExtract.ts';
import { writeCsv } from '../../src/core/export/writeCsv.ts';
import { fieldTables } from '../../src/core/ingest/fields.ts';
import { verdictOf } from '../../src/core/ingest/fileIngest.ts';
import { headingKey } from '../../src/core/ingest/headingKey.ts';
import { ingestFile } from '../../src/core/ingest/ingestFile.ts';
import { schemaText } from '../../src/i18n/schemaText.ts';

const schemaOf = (profile: Profile) => parseSchema(readFileSync(`data/profiles/${profile}.json`, 'utf8'));
const read = ['kharita-grants-1', 'kharita-calls-1'] as const;

describe.each(profiles)('the profile %s', (profile) => {
  const record = schemaOf(profile);

  it('gives every column an example that keeps its own rule', () => {
    for (const { name, example, constraints } of record.fields) {
      const { pattern, enum: codes, maxLength = 1000 } = constraints;
      expect([name, example !== '', example.length <= maxLength]).toEqual([name, true, true]);
      if (pattern) expect([name, new RegExp(pattern).test(example)]).toEqual([name, true]);
      if (codes) expect([name, codes.includes(example)]).toEqual([name, true]);
    }
  });

  it.each(['fr', 'ar', 'en', 'zgh'] as const)('says every rule in words, in %s', (language) => {
    const { rule } = schemaText(language);
    for (const field of record.fields) expect(rule(field)).not.toMatch(/^$|undefined|[{}^\\]/);
  });
});

it('a column is known under each heading its page gives', () => {
  for (const profile of read) {
    const { headingIndex } = fieldTables[profile];
    for (const { name, aliases } of schemaOf(profile).fields) {
      for (const heading of Object.values(aliases).flat()) {
        expect([heading, headingIndex.get(headingKey(heading))?.field]).toEqual([heading, name]);
      }
    }
  }
});

it('says what the constraints say', () => {
  const { rule } = schemaText('fr');
  const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
  const byName = new Map(schemaOf('kharita-grants-1').fields.map((field) => [field.name, field]));
  const said = ['grant_id', 'share', 'list_complete', 'source_url'].map((name) => {
    const field = byName.get(name);
    return field && plain(rule(field));
  });
  expect(said).toEqual([
    'texte, au plus 100 caractères',
    'nombre, de 0.01 à 1',
    'un de\u202F: yes, no',
    'adresse http ou https',
  ]);
});

describe.each(read)('the template of %s', (profile) => {
  it.each(templateLanguages)('is read whole, every heading known, in %s', async (language) => {
    const text = [...writeCsv(templateExtract(schemaOf(profile), language), 'excel')].join('');
    const options = { file: 'modele.csv', reference: readReference(), now: Date.parse('2026-11-01') };
    const ingest = await ingestFile(new TextEncoder().encode(text), options);
    expect([ingest.profile, verdictOf(ingest), ingest.rows.accepted]).toEqual([profile, 'clean', 1]);
    expect(ingest.columns.filter(({ field }) => field === null)).toEqual([]);
    const loud = ingest.issues.filter(({ level }) => level !== 'informs').map(({ code }) => code);
    expect(loud).toEqual([]);
  });
});
