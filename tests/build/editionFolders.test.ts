import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionFolders, olderFolders } from '../../src/cli/edition/editionFolders.ts';
import { olderFolderName, parseOlderFolderName } from '../../src/core/edition/editionFolder.ts';

const root = mkdtempSync(join(tmpdir(), 'kharita-folders-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeAll(() => {
  const described = [
    'simulated',
    'my-city',
    'published',
    'published@2025-01-31',
    'published@2026-01-31',
    'my-city@2025-12-01',
  ];
  for (const name of [...described, 'published@2024-01-31']) mkdirSync(join(root, name));
  for (const name of described) writeFileSync(join(root, name, 'datapackage.json'), '{}');
});

test('the newest date of each edition stands in the folder of its name, older ones beside it, the latest first', () => {
  expect(editionFolders(root).map((dir) => basename(dir))).toEqual(['published', 'my-city', 'simulated']);
  const older = (name: string) => olderFolders(join(root, name)).map((dir) => basename(dir));
  expect(older('published')).toEqual(['published@2026-01-31', 'published@2025-01-31']);
  expect(older('my-city')).toEqual(['my-city@2025-12-01']);
  expect(older('simulated')).toEqual([]);
});

test('a site may hold some of the editions alone', () => {
  const only = (names: string) => editionFolders(root, names).map((dir) => basename(dir));
  expect(only('my-city')).toEqual(['my-city']);
  expect(only('simulated, my-city')).toEqual(['my-city', 'simulated']);
  expect(only('my-city@2025-12-01')).toEqual([]);
});

test('the name of an older folder says which date of which edition it keeps', () => {
  const edition = { name: 'my-city', date: '2026-01-31' };
  expect(olderFolderName(edition)).toBe('my-city@2026-01-31');
  expect(parseOlderFolderName(olderFolderName(edition))).toEqual(edition);
  for (const other of [
    'my-city',
    'my-city@',
    'my-city@2026',
    '@2026-01-31',
    'a@2026-01-31@2026-01-31',
    'My@2026-01-31',
  ]) {
    expect(parseOlderFolderName(other), other).toBeNull();
  }
});
