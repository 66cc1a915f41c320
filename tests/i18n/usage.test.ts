import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allMessages } from '../support/allMessages.ts';
import { messagesOf, withoutPlural } from './sentences.ts';

const root = join(import.meta.dirname, '../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('i18n/messages'))
  .map((path) => readFileSync(join(root, path), 'utf8'));

const sections = Object.keys(allMessages.fr).join('|');
const keys = new Set([...messagesOf('fr').keys()].map(withoutPlural));

const quoted = new RegExp(`(['"])((?:${sections})\\.[\\w.]+)\\1`, 'g');
const template = new RegExp(`\`((?:${sections})\\.(?:[^\`$]|\\$\\{[^}]*\\})*)\``, 'g');

/** Every quoted or template text that names a key; a `${…}` in a template stands for one step. */
function keysNamed(source: string): string[] {
  return [
    ...[...source.matchAll(quoted)].map(([, , key = '']) => key),
    ...[...source.matchAll(template)].map(([, key = '']) => key),
  ];
}

const fileName = /\.(csv|json|geojson|tsx?|css|png|svg|pbf|xlsx)$/;
const named = [...new Set(sources.flatMap(keysNamed))].filter((key) => !fileName.test(key));

const escaped = (text: string) => text.replace(/[.()?[\]-]/g, '\\$&');
const patternOf = (key: string) =>
  new RegExp(
    `^${key
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('[\\w-]+')}(?:\\..+)?$`,
  );
const patterns = named.map((key) => ({ key, pattern: patternOf(key) }));

test('every key that the source names exists', () => {
  const missing = patterns.filter(({ pattern }) => ![...keys].some((key) => pattern.test(key))).map(({ key }) => key);
  expect(missing).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});

test('every sentence is said somewhere', () => {
  const dead = [...keys].filter((key) => !patterns.some(({ pattern }) => pattern.test(key)));
  expect(dead).toEqual([]);
});

test('the search for keys finds a missing one and a templated one', () => {
  const [first = '', second = ''] = keysNamed(
    ["t('charts.lost')", 't(`codes.status.$', "{status as 'paid'}`)"].join(''),
  );
  expect(patternOf(first).test('charts.showTable')).toBe(false);
  expect(patternOf(second).test('codes.status.paid')).toBe(true);
});
