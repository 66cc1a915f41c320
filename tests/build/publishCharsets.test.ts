import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { publishCharsets } from '../../src/build/publishCharsets.ts';
import { headersFor, parseHeaderRules } from '../../src/build/site/headerRules.ts';
import { kharita } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'kharita-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a file that is not UTF-8 is sent as what it is written in; one that is needs no word', async () => {
  const dir = join(folder, 'ville');
  const text = 'association;montant;devise\nAssociation d\x92\xc9t\xe9;1500;MAD\n';
  writeFileSync(join(folder, 'listé 1.csv'), text, 'latin1');
  writeFileSync(join(folder, 'liste2.csv'), 'association;montant;devise\nAssociation « B »;10;MAD\n');
  const files = ['listé 1.csv', 'liste2.csv'].map((name) => join(folder, name));
  expect((await kharita('new-edition', dir, ...files)).status).toBe(0);
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  publishCharsets(folder, [{ dir }]);
  const rules = parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
  expect(rules).toHaveLength(2);
  const { path = '', headers } = rules[1] ?? {};
  expect([path.endsWith('.csv') && !/[ é]/.test(path), headers]).toEqual([
    true,
    { 'Content-Type': 'text/csv; charset=windows-1252' },
  ]);
  expect(headersFor(path, rules)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', ...headers });
});
