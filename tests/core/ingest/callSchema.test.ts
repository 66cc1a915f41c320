import { readFileSync } from 'node:fs';
import { array, object, parse, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { callFieldNames, callFields } from '../../../src/core/ingest/callSchema.ts';
import { headingKey } from '../../../src/core/ingest/headingKey.ts';
import { profileOf } from '../../../src/core/ingest/profileOf.ts';
import { grantFields } from '../../../src/core/ingest/schema.ts';
import { fieldTitle } from '../../../src/i18n/fieldTitles.ts';

const Profile = object({
  fields: array(object({ name: string(), titles: object({ fr: string(), ar: string(), en: string() }) })),
});
const profile = parse(Profile, JSON.parse(readFileSync('data/profiles/kharita-calls-1.json', 'utf8')));

describe('the fields of calls', () => {
  it('are those of the profile, in its order', () => {
    expect(profile.fields.map(({ name }) => name)).toEqual([...callFieldNames]);
  });

  it('are called what the profile calls them', () => {
    for (const { name, titles } of profile.fields) {
      if (name !== 'call_id') expect([fieldTitle(name, 'fr'), fieldTitle(name, 'ar')]).toEqual([titles.fr, titles.ar]);
    }
  });

  it('are found under the titles of the profile, in every language', () => {
    for (const { name, titles } of profile.fields) {
      for (const title of Object.values(titles)) {
        expect([title, callFields.headingIndex.get(headingKey(title))?.field]).toEqual([title, name]);
      }
    }
  });

  it.each([
    ['calls', callFields],
    ['grants', grantFields],
  ])('of %s never share a heading', (_, { fields, headingsOf }) => {
    const owners = new Map<string, string>();
    for (const field of fields) {
      for (const heading of headingsOf(field as never)) {
        const owner = owners.get(headingKey(heading)) ?? field;
        expect([heading, owner]).toEqual([heading, field]);
        owners.set(headingKey(heading), field);
      }
    }
  });
});

describe('what a file is, by its headings', () => {
  it.each([
    ['call_id,title,close_date', 'kharita-calls-1'],
    ['Intitulé;Date limite', 'kharita-calls-1'],
    ['عنوان الطلب;آخر أجل', 'kharita-calls-1'],
    ['Titre;Référence de l’appel', 'kharita-calls-1'],
    ['Nom du dispositif;Date limite', 'kharita-calls-1'],
    ['Titre;Lien', 'kharita-grants-1'],
    ['Titre;Date limite;Montant', 'kharita-grants-1'],
    ['Titre;Date limite;Bénéficiaire', 'kharita-grants-1'],
    ['Titre;Date limite;Montant maximal', 'kharita-calls-1'],
    ['association,montant,année', 'kharita-grants-1'],
    ['Identifier,Title,Amount Awarded,Award Date', 'kharita-grants-1'],
    ['a,b,c', 'kharita-grants-1'],
  ])('%s: %s', (headings, expected) => {
    expect(profileOf(headings.split(/[,;]/), {})).toBe(expected);
  });

  it('follows the headings the reader gave', () => {
    expect(profileOf(['quoi', 'quand'], { title: 'quoi', close_date: 'quand' })).toBe('kharita-calls-1');
    expect(profileOf(['titre', 'date limite', 'dh'], { amount_awarded: 'dh' })).toBe('kharita-grants-1');
  });
});
