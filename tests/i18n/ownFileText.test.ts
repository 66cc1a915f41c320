import { readFileSync } from 'node:fs';
import { array, object, parse, string } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/core/ingest/issues.ts';
import { fields } from '../../src/core/ingest/schema.ts';
import { choiceText } from '../../src/i18n/choiceText.ts';
import { fieldTitle, fieldTitles } from '../../src/i18n/fieldTitles.ts';
import { issueText } from '../../src/i18n/issueText.ts';
import { ownFileText } from '../../src/i18n/ownFileText.ts';
import { completeLanguages, ownFileOf } from './sentences.ts';

const amounts: Question = {
  code: 'A03',
  heading: 'montant',
  choices: [',', '.'],
  examples: [
    { cell: '1.500', readings: ['1500', '1.5'] },
    { cell: '-12.250', readings: ['-12250', '-12.25'] },
  ],
};
const dates: Question = {
  code: 'D03',
  heading: 'date',
  choices: ['dmy', 'mdy'],
  examples: [{ cell: '03/04/2024', readings: ['2024-04-03', '2024-03-04'] }],
};
const shares: Question = {
  code: 'A09',
  heading: 'part',
  choices: ['percent', 'fraction'],
  examples: [{ cell: '40', readings: ['40', ''] }],
};
const columns: Question = { code: 'H06', heading: 'amount_awarded', choices: ['montant [2]', 'Budget'], examples: [] };
const worded = (language: 'fr' | 'ar' | 'en' | 'zgh', question: Question) =>
  question.choices.map((choice) => choiceText(language, question, choice).replace(/[\u00A0\u202F]/g, ' '));

describe('a choice in words', () => {
  test('says what the cells of the file would be worth, as the language writes figures', () => {
    expect(worded('fr', amounts)).toEqual([
      '« 1.500 » vaut 1 500 ; « -12.250 » vaut −12 250',
      '« 1.500 » vaut 1,5 ; « -12.250 » vaut −12,25',
    ]);
    expect(worded('en', amounts)).toEqual([
      '“1.500” is 1,500; “-12.250” is −12,250',
      '“1.500” is 1.5; “-12.250” is −12.25',
    ]);
    expect(worded('ar', amounts)[1]).toBe(
      '«\u20681.500\u2069» تساوي \u20681,5\u2069؛ «\u2068-12.250\u2069» تساوي \u2068−12,25\u2069',
    );
    expect(worded('zgh', amounts)).toEqual(worded('fr', amounts));
  });

  test('gives a date whole, and a share as a part of the amount', () => {
    expect(worded('fr', dates)).toEqual(['« 03/04/2024 » est le 3 avril 2024', '« 03/04/2024 » est le 4 mars 2024']);
    expect(worded('fr', shares)).toEqual([
      '« 40 » vaut 40 % du montant',
      '« 40 » n’est pas une part : le montant compte en entier',
    ]);
  });

  test('names a column by its own heading, with its number where two have the same', () => {
    expect(worded('fr', columns)).toEqual(['montant (colonne 2)', 'Budget']);
    expect(worded('ar', columns)).toEqual(['\u2068montant\u2069 (العمود \u20682\u2069)', 'Budget']);
  });
});

const Profile = object({
  fields: array(object({ name: string(), titles: object({ fr: string(), ar: string(), en: string() }) })),
});

describe('the title of a field', () => {
  test('is the profile’s', () => {
    const profile = parse(Profile, JSON.parse(readFileSync('data/profiles/kharita-grants-1.json', 'utf8')));
    const titled = Object.fromEntries(profile.fields.map(({ name, titles }) => [name, titles]));
    expect(fieldTitles).toMatchObject(titled);
    expect(Object.keys(fieldTitles).sort()).toEqual([...fields].sort());
  });

  test('stands in questions about a column that was not found, never the name of the field', () => {
    expect(fieldTitle('amount_awarded', 'zgh')).toBe('Montant accordé');
    expect(fieldTitle('toString', 'fr')).toBe('toString');
    expect(issueText('fr', 'H01', { heading: 'recipient_name' }).saw).toContain('Bénéficiaire');
    expect(issueText('en', 'H06', { heading: 'amount_awarded', choices: ['a', 'b'] }).saw).toBe(
      'Several columns could play the same part, “Amount awarded”: a or b.',
    );
    expect(issueText('fr', 'H04', { heading: 'recipient_name' }).saw).toContain('recipient_name');
  });
});

describe.each(completeLanguages)('the dialog of one’s own file in %s', (language) => {
  test('has every sentence, with the slots of the French one', () => {
    const slots = (tree: Map<string, string>) =>
      [...tree].map(([key, sentence]) => [key, [...sentence.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()]);
    expect(slots(ownFileOf(language))).toEqual(slots(ownFileOf('fr')));
  });

  test('a refusal says what was seen, why and what to do, with or without the address', () => {
    const words = ownFileText(language);
    for (const why of ['otherSite', 'scheme', 'redirected', 'missing', 'page', 'tooLarge', 'refused'] as const) {
      const {
        saw,
        why: because,
        do: action,
      } = words.refusal(why, { origin: 'https://a.test', address: 'x', limit: '1' });
      for (const said of [saw, because, action]) expect(said).toMatch(/^[^{}[\]]+\.$/);
    }
  });
});
