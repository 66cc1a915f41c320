import { readFileSync } from 'node:fs';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { parseSchema } from '../../../src/core/edition/parseSchema.ts';
import { SchemaView } from '../../../src/features/schema/SchemaView.tsx';
import { schemaText } from '../../../src/i18n/schemaText.ts';
import { inLanguage, plain } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const record = parseSchema(readFileSync('data/profiles/kharita-grants-1.json', 'utf8'));

describe.each(['fr', 'ar'] as const)('a profile in %s', (language) => {
  const { say } = schemaText(language);
  const shown = () => render(inLanguage(language, <SchemaView record={record} />));

  test('has a row for every column: meaning, need, rule, other headings, example', () => {
    shown();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.length).toBe(record.fields.length);
    const row = rows[record.fields.findIndex(({ name }) => name === 'recipient_ice')];
    const text = plain(row?.textContent ?? '');
    for (const part of [say('ice'), say('conditional'), 'idBeneficiaire', 'المعرف الموحد', '000000000000002']) {
      expect(text).toContain(plain(part));
    }
  });

  test('offers files to fill in for a table and for a spreadsheet, in each language', () => {
    shown();
    const templates = within(screen.getByRole('region', { name: say('templates') })).getAllByRole('link');
    expect(templates.map((link) => link.getAttribute('href'))).toEqual(
      ['fr', 'ar', 'en'].flatMap((of) => ['csv', 'xlsx'].map((format) => `/templates/${record.name}.${of}.${format}`)),
    );
  });

  test('leads to the schema for machines and to the other profiles', () => {
    shown();
    const links = within(screen.getByRole('region', { name: say('others') })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `/${language}/schema/kharita-calls-1`,
      `/${language}/schema/kharita-figures-1`,
      `/${language}/schema/kharita-named-1`,
      '/data/profiles/kharita-grants-1.json',
    ]);
  });
});
