import { describe, expect, test } from 'vitest';
import { readReference } from '../../src/cli/checkout.ts';
import { callText } from '../../src/i18n/callText.ts';
import { aCall } from '../support/calls.ts';
import { callsOf, completeLanguages } from './sentences.ts';

const reference = readReference();
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const call = aCall({
  closes: '2026-11-27',
  closeTime: '16:30',
  extendedFrom: '2026-11-20',
  amountMin: 50_000_00,
  amountMax: 200_000_00,
  regions: ['09', 'national'],
  sourcePublisher: 'Site 1',
  sourceDate: '2026-10',
});
const slots = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.each(completeLanguages)('%s says what French says, filled with the same', (language) => {
  const french = callsOf('fr');
  const own = callsOf(language);
  expect([...own.keys()]).toEqual([...french.keys()]);
  for (const [key, sentence] of own) expect(slots(sentence), key).toEqual(slots(french.get(key) ?? ''));
});

describe('a deadline in a calendar', () => {
  test('names the call, the funder and the hour of Morocco', () => {
    expect(plain(callText('fr').entry(call).summary)).toBe('Date limite : Appel à projets 1');
    expect(plain(callText('fr').entry(call).description).split('\n')).toEqual([
      'Financeur : Financeur 1',
      'Date limite : 27 novembre 2026 à 16:30, heure du Maroc',
      'Date limite annoncée d’abord : 20 novembre 2026',
      'Ouverture : 16 octobre 2026',
      'Vérifiez toujours la date auprès du financeur.',
    ]);
    expect(
      callText('ar')
        .entry(call)
        .summary.replace(/[\u2068\u2069]/g, ''),
    ).toBe('آخر أجل: طلب مشاريع 1');
    expect(callText('zgh').entry(call).summary).toBe(callText('fr').entry(call).summary);
  });
});

describe('a feed', () => {
  const facts = (stated: Parameters<typeof aCall>[0], contradicts = false) =>
    callText('en').facts(
      aCall({ funderName: '', funderNameAr: '', sector: '', regions: [], opens: '', ...stated }),
      reference,
      contradicts,
    );

  test('says every fact the call states', () => {
    expect(callText('fr').facts(call, reference, false).map(plain).slice(4)).toEqual([
      'Secteur : Éducation et recherche',
      'Territoire : Souss-Massa et tout le pays',
      'Par projet : de 50 000 à 200 000 MAD',
      'Source : Site 1, octobre 2026',
      'Vérifiez toujours la date auprès du financeur.',
    ]);
  });

  test('never says more of its dates than is printed', () => {
    expect(facts({ closes: '' })[0]).toBe('Deadline not published');
    expect(facts({ closes: '', year: '2023' })[1]).toBe('Year announced: 2023');
    expect(plain(facts({ closes: '2026-09' })[0] ?? '')).toBe('Closes: September 2026, day not published');
    expect(facts({ closes: '', recurrence: 'permanent' })[0]).toMatch(/^Permanent call/);
    expect(facts({ closes: '2026-11-27' }, true)).toContain('The published dates contradict each other');
    expect(facts({ closes: '', amountMax: 100 }).join()).toContain('up to');
    expect(facts({ closes: '', amountMin: 100 }).join()).toContain('from');
    expect(plain(facts({ closes: '', amountMin: 200, amountMax: 100 }).join())).toContain(
      'minimum printed as MAD 2, maximum as MAD 1; they contradict',
    );
  });

  test('labels money that is not Moroccan public money, and training', () => {
    expect(callText('fr').labels(aCall({ origin: 'private', kind: 'training' }))).toEqual([
      'Argent privé',
      'Formation',
    ]);
    expect(callText('fr').labels(aCall())).toEqual([]);
  });

  test('shows a title as printed, with its language', () => {
    expect(callText('ar').title(aCall())).toEqual({ text: 'طلب مشاريع 1', printedIn: 'ar' });
    expect(callText('fr').title(aCall({ titleScript: '' }))).toEqual({ text: 'Appel à projets 1', printedIn: '' });
    expect(callText('fr').title(aCall({ title: '' }))).toEqual({ text: 'طلب مشاريع 1', printedIn: 'ar' });
  });

  test('is named after what it holds, and is dated', () => {
    expect(plain(callText('fr').feedTitle('region', 'Souss-Massa'))).toBe(
      'Kharita : appels à projets, Souss-Massa et tout le pays',
    );
    expect(plain(callText('en').feedAbout('2026-11-22'))).toMatch(/^Edition of 22 November 2026\./);
  });
});
