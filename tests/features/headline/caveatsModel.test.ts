import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/core/edition/edition.ts';
import type { Pack } from '../../../src/core/edition/pack.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter } from '../../../src/core/query/filter.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { caveatLines, caveatsOf, comparisonCaveat } from '../../../src/features/headline/caveatsModel.ts';
import { completeEdition, partialEdition, plain, type spoken, tableOf, voiceOf } from '../../support/chartSubject.tsx';
import { publishedPack } from '../../support/packs.ts';

type Spoken = (typeof spoken)[number];
const own: Edition = { ...partialEdition, name: 'own', kind: 'own' };
const simulated: Edition = { ...completeEdition, kind: 'simulated' };
const plainTable = tableOf([{ amount: 100_000, region: '09', basis: 'seat', year: '2020' }]);

function caveats(table: GrantTable, filter: Filter, edition: Edition, language: Spoken = 'fr') {
  const said = caveatsOf(explore(table, filter), filter, edition, voiceOf(language));
  return Object.fromEntries(Object.entries(said).map(([name, text]) => [name, plain(text)]));
}

describe('the published edition, as it opens', () => {
  let pack: Pack;
  beforeAll(async () => {
    pack = await publishedPack();
  });

  test.each<[Spoken, string, string]>([
    [
      'fr',
      'Ce qui a pu être sourcé, pas tout ce qui a été versé.',
      'Laissées de côté : 80 lignes, 114 707 000 MAD (annonce, proposition, répétition possible).',
    ],
    [
      'ar',
      'هذا ما أمكن توثيقه من المصادر، لا كل ما صُرف فعلاً.',
      'متروك جانباً: 80 سطراً، 114 707 000 درهم (إعلان، أو اقتراح، أو تكرار محتمل).',
    ],
    [
      'en',
      'What could be sourced, not all that was paid.',
      'Left out: 80 rows, MAD 114,707,000 (announced, proposed, possible repeat).',
    ],
  ])('%s', (language, partial, leftOut) => {
    const said = caveats(pack.table, defaultFilter, pack.edition, language);
    expect(said).toMatchObject({ simulated: '', partial, leftOut, included: '', apart: '' });
  });

  test('the grounds of places are those of the selection, also when one of them is chosen', () => {
    const basis = (clauses: Filter['clauses']) =>
      caveats(pack.table, { clauses: { ...defaultFilter.clauses, ...clauses } }, pack.edition).basis;
    expect(basis({})).toBe(
      'Lieu : lieu de l’action (158), lieu tel qu’il est publié (33), siège du bénéficiaire (101) et base non renseignée (50).',
    );
    expect(basis({ basis: ['seat'] })).toBe('Lieu : siège du bénéficiaire (101).');
    expect(basis({ basis: ['none'] })).toBe('Lieu : base non renseignée (50).');
  });
});

describe('each sentence is empty where it does not apply', () => {
  test('a complete list of plain rows needs no word but its grounds', () => {
    expect(caveats(plainTable, defaultFilter, completeEdition)).toEqual({
      simulated: '',
      partial: '',
      leftOut: '',
      notStated: '',
      included: '',
      basis: 'Lieu : siège du bénéficiaire (1).',
      apart: '',
    });
  });

  test('an empty selection has no grounds', () => {
    const nowhere = { clauses: { ...defaultFilter.clauses, region: ['01'] } };
    expect(caveats(plainTable, nowhere, completeEdition).basis).toBe('');
  });

  test('an institution’s own list says that it is partial too', () => {
    const city: Edition = { ...partialEdition, name: 'ville-a' };
    expect(caveats(plainTable, defaultFilter, city).partial).not.toBe('');
    expect(caveats(plainTable, defaultFilter, partialEdition).partial).not.toBe('');
  });

  test('a simulation says so and is no partial record; nor is an own file', () => {
    expect(caveats(plainTable, defaultFilter, simulated)).toMatchObject({ simulated: 'Données simulées', partial: '' });
    expect(caveats(plainTable, defaultFilter, own)).toMatchObject({ simulated: '', partial: '' });
  });
});

describe('what the default leaves out', () => {
  const table = tableOf([
    { amount: 100, status: 'paid' },
    { amount: 200, status: 'proposed' },
    { amount: 300, status: 'cancelled' },
    { amount: 400, status: 'paid', overlap: 'yes' },
  ]);

  test('is counted, summed and explained', () => {
    expect(caveats(table, defaultFilter, own).leftOut).toBe(
      'Laissées de côté : 3 lignes, 9 MAD (annulation, proposition, répétition possible).',
    );
  });

  test('names no reason that does not occur', () => {
    const alone = tableOf([{ amount: 100 }, { amount: 150, status: 'announced' }]);
    expect(caveats(alone, defaultFilter, own).leftOut).toBe('Laissée de côté : 1 ligne, 1,50 MAD (annonce).');
    expect(caveats(alone, defaultFilter, own, 'ar').leftOut).toBe('متروك جانباً: سطر واحد، 1,50 درهم (إعلان).');
  });

  test('gives way to the word that the reader changed it', () => {
    for (const clauses of [{}, { status: ['paid'], overlap: ['none'] }, { ...defaultFilter.clauses, overlap: ['yes'] }])
      expect(caveats(table, { clauses }, own)).toMatchObject({
        leftOut: '',
        included: 'Les statuts ou les répétitions possibles ne sont pas ceux retenus par défaut.',
      });
  });
});

describe('grants a choice loses because their record does not say', () => {
  const table = tableOf([
    { amount: 100, year: '2019', region: '09' },
    { amount: 200, year: '', region: '09' },
    { amount: 400, year: '2019', region: '' },
  ]);
  const kept = (clauses: object) => ({ clauses: { ...defaultFilter.clauses, ...clauses } });

  test('are named with their amount under a choice of years or places', () => {
    expect(caveats(table, kept({ year: ['2019'] }), own).notStated).toBe(
      'Hors de ce choix, faute d’indication : 1 ligne sans année (2 MAD).',
    );
    expect(caveats(table, kept({ region: ['09'], year: ['2019'] }), own).notStated).toBe(
      'Hors de ce choix, faute d’indication : 1 ligne sans année (2 MAD) et 1 ligne sans lieu (4 MAD).',
    );
    expect(caveats(table, kept({ year: ['2019'] }), own, 'ar').notStated).toBe(
      'خارج هذا الاختيار لأن المصدر لا يذكر ذلك: سطر واحد دون سنة مذكورة (2 درهم).',
    );
  });

  test('are not named where none is lost', () => {
    expect(caveats(table, defaultFilter, own).notStated).toBe('');
    expect(caveats(table, kept({ year: ['2019', 'none'] }), own).notStated).toBe('');
    expect(caveats(table, kept({ sector: ['sport'] }), own).notStated).toBe(
      'Hors de ce choix, faute d’indication : 3 lignes sans secteur (7 MAD).',
    );
  });
});

test('other currencies, and amounts without one, are told apart and never added', () => {
  const table = tableOf([
    { amount: 100 },
    { amount: 100 },
    { amount: 100 },
    { amount: 250, currency: 'EUR' },
    { amount: 50, currency: '' },
    { amount: 75, currency: '' },
  ]);
  const { apart } = caveats(table, defaultFilter, own);
  expect(apart).toContain('Comptée à part, jamais additionnée : 1 ligne, 2,50 EUR.');
  expect(apart).toContain('Comptées à part, jamais additionnées : 2 lignes, 1,25 (sans monnaie indiquée).');
});

test('lines come in reading order, without blanks', () => {
  const lines = { simulated: '', partial: 'a', leftOut: 'b', notStated: '', included: '', basis: 'c', apart: '' };
  expect(caveatLines(lines)).toEqual(['a', 'b', 'c']);
  expect(
    caveatLines({ simulated: '', partial: '', leftOut: '', notStated: '', included: '', basis: '', apart: '' }),
  ).toEqual([]);
});

describe('what a comparison of places lacks', () => {
  const { t } = voiceOf('fr');
  const perInhabitant = { ...defaultView, measure: 'per_inhabitant' } as const;
  const equity = { ...defaultView, form: 'equity' } as const;
  const shown = { ...equity, choices: { shown: 'partial' } };

  test.each([
    ['money per inhabitant, drawn', perInhabitant, true],
    ['money per inhabitant, as flows', { ...perInhabitant, form: 'flows' } as const, false],
    ['equity shown all the same', shown, true],
    ['equity while it is off', equity, false],
    ['amounts', defaultView, false],
  ])('on a partial edition: %s', (_, view, said) => {
    expect(comparisonCaveat(view, partialEdition, t)).toBe(said ? t('map.partial.printed') : '');
    expect(comparisonCaveat(view, completeEdition, t)).toBe('');
  });
});
