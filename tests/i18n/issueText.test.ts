import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldTables, type ReadProfile } from '../../src/core/ingest/fields.ts';
import { type IssueCode, issueLevels } from '../../src/core/ingest/issues.ts';
import { issueText } from '../../src/i18n/issueText.ts';
import { languages } from '../../src/i18n/languages.ts';
import { callIssuesOf, issuesOf } from './sentences.ts';

const codes = Object.keys(issueLevels) as IssueCode[];
const profiles = Object.keys(fieldTables) as ReadProfile[];
const params = [
  ...['count', 'heading', 'cell', 'choices', 'nearest', 'line', 'encoding', 'difference'],
  ...['kind', 'limit', 'columns', 'sheet', 'sheets', 'sample', 'dayFirst', 'monthFirst'],
  ...['archive', 'picture', 'document', 'spreadsheet'],
];
const seed = 1907;

test('what is filled in is one of the known params, and always may be absent', () => {
  for (const language of languages) {
    for (const [key, sentence] of [...issuesOf(language), ...callIssuesOf(language)]) {
      const required = sentence.replace(/\[[^\]]*\]/g, '');
      expect({ key, required: required.match(/[{}[\]]/g) }).toEqual({ key, required: null });
      for (const [, name = ''] of sentence.matchAll(/\{(\w+)\}/g)) expect(params).toContain(name);
    }
  }
});

test('without params every sentence is whole', () => {
  for (const language of languages) {
    for (const [code, profile] of codes.flatMap((code) => profiles.map((profile) => [code, profile] as const))) {
      for (const sentence of Object.values(issueText(language, code, {}, profile))) {
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/[{}[\]]|undefined|«\u202F»|“”|«»| {2}/);
      }
    }
  }
});

test('with params the sentence names what was seen', () => {
  const { saw } = issueText('fr', 'A02', { cell: 'néant', count: 1234 });
  expect(saw).toBe('Le montant n’est pas un nombre, par exemple «\u202Fnéant\u202F». Lignes\u202F: 1\u202F234.');
  expect(issueText('en', 'H06', { choices: ['Montant', 'Montant total'] }).saw).toBe(
    'Several columns could play the same part: Montant or Montant total.',
  );
  expect(issueText('ar', 'F09', { line: 12 }).saw).toBe('علامة تنصيص مفتوحة في السطر \u206812\u2069 لم تُغلق.');
});

test('figures and dates of ours are written as the reader writes them, cells as printed', () => {
  const dates = { sample: '05/12/2016', dayFirst: '2016-12-05', monthFirst: '2016-05-12' };
  const read = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u2066-\u2069]/g, '');
  expect(read(issueText('fr', 'R03', { count: 1, difference: '-1000.00' }).saw)).toContain(': -1 000,00.');
  expect(read(issueText('en', 'A06', { difference: '0.0050' }).saw)).toContain(': 0.0050.');
  expect(read(issueText('fr', 'D03', dates).why)).toBe(
    '« 05/12/2016 » est le 5 décembre 2016 ou le 12 mai 2016. Aucune date de la colonne ne permet de trancher.',
  );
  expect(read(issueText('ar', 'D03', dates).why)).toContain('«05/12/2016» هو 5 دجنبر 2016 أو 12 ماي 2016.');
});

test('an identifier of another register is called no ICE', () => {
  const params = { cell: '123456789', heading: 'COLL_SIRET', count: 97 };
  for (const language of ['fr', 'ar', 'en'] as const) {
    const { saw } = issueText(language, 'I03', params);
    expect(saw).toContain('COLL_SIRET');
    expect(saw).not.toContain('ICE');
  }
});

test('a Latin heading stands isolated in an Arabic sentence', () => {
  expect(issueText('ar', 'H04', { heading: 'Objet' }).saw).toBe('عنوان غير معروف: «\u2068Objet\u2069».');
});

test('Tamazight falls back to French', () => {
  expect(issueText('zgh', 'F02')).toEqual(issueText('fr', 'F02'));
});

test(`no cell changes the sentence around it (seed ${seed})`, () => {
  const start = 'Un lieu n’est pas reconnu, par exemple «\u202F';
  const end = '\u202F». Lignes\u202F: 2.';
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('{count}', '[{heading}]', '$&', '\u202Eabc', '{{t}}')),
      (cell) => {
        fc.pre(cell.trim() !== '');
        const { saw, do: todo } = issueText('fr', 'G01', { cell, count: 2 });
        expect(saw.startsWith(start)).toBe(true);
        expect(saw.endsWith(end)).toBe(true);
        expect(saw).not.toMatch(/[\u202A-\u202E]/);
        expect(todo).toBe(issueText('fr', 'G01').do);
      },
    ),
    { seed },
  );
});

const ofSums = {
  fr: /subvention|somme|additionn|totaux|montant réellement/i,
  ar: /منح|المجموع|المجاميع|تُجمع|يُجمع|جمعه/,
  en: /\bgrants?\b|\bsums?\b|\btotals?\b|added/i,
};

test.each(['fr', 'ar', 'en'] as const)('of a file of calls, %s speaks of no grant and no sum', (language) => {
  const ofCalls = ['H01', 'R01', 'R02', 'R04', 'R05', 'R06', 'A02', 'A06', 'D02', 'D05', 'G01', 'G02', 'S01'] as const;
  const sentences = ofCalls.flatMap((code) => Object.values(issueText(language, code, {}, 'kharita-calls-1')));
  expect(sentences.filter((sentence) => ofSums[language].test(sentence))).toEqual([]);
});
