import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { createFinder, createReferenceFinder } from '../../../src/core/find/find.ts';
import { mostFound } from '../../../src/core/find/findings.ts';
import { isTelling, keysOf, wordsOf } from '../../../src/core/find/words.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import type { Page } from '../../../src/core/view/page.ts';
import { answer } from '../../../src/engine/answer.ts';
import { tableOf } from '../../support/chartSubject.tsx';
import { grantTables } from '../../support/tables.ts';

const seed = 20_261_122;
const reference = readReference();
const find = createFinder(reference);

const latin = [
  'Azur',
  'Étoile',
  'l’Horizon',
  'Aït-Baz',
  'Œillet',
  'El Menzeh',
  'Sahel',
  'Ville-Neuve',
  'Olivier',
  'Cèdre',
];
const arabic = ['الأفق', 'نجمة', 'الزيتون', 'أمل', 'المسيرة', 'ڭناوة', 'الإخاء', 'مدى', 'بالساحل', 'أرز'];
const nameOf = (body: string, words: readonly string[]) =>
  fc.subarray([...words], { minLength: 1, maxLength: 3 }).chain((some) => fc.constant([body, ...some].join(' ')));

/** Bodies whose names differ in either script by more than what kind of body they are. */
const bodies = fc
  .array(fc.record({ name: nameOf('Association', latin), nameAr: nameOf('جمعية', arabic) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((all) => unique(unique(all, 'name'), 'nameAr'));

function tellingOf(name: string): string {
  return keysOf(wordsOf(name)).telling;
}

function unique<T extends Record<'name' | 'nameAr', string>>(all: readonly T[], by: 'name' | 'nameAr'): T[] {
  return [...new Map(all.map((body) => [tellingOf(body[by]), body])).values()];
}

function tableWith(all: readonly { readonly name: string; readonly nameAr: string }[]) {
  return tableOf(
    all.map(({ name, nameAr }, index) => ({
      amount: (index + 1) * 100,
      recipient: `r${index}`,
      recipientName: name,
      recipientNameAr: nameAr,
    })),
  );
}

const withoutMarks = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’-]/g, ' ').toUpperCase();
const withoutArticles = (name: string) => name.replace(/(^| )(?:ال|l’|El )/g, '$1');

describe('whatever bodies a table names', () => {
  test(`each is the first that its name finds, in either script (seed ${seed})`, () => {
    fc.assert(
      fc.property(bodies, (all) => {
        const table = tableWith(all);
        all.forEach(({ name, nameAr }, index) => {
          for (const text of [name, nameAr])
            expect(find(table, text).recipients.first[0]?.subject.key).toBe(`r${index}`);
        });
      }),
      { seed, numRuns: 60 },
    );
  });

  test(`accents, case, hyphens, apostrophes and articles change nothing (seed ${seed})`, () => {
    fc.assert(
      fc.property(bodies, (all) => {
        const table = tableWith(all);
        for (const { name, nameAr } of all) {
          for (const text of [name, nameAr]) {
            const { recipients } = find(table, text);
            expect(find(table, withoutMarks(text)).recipients).toEqual(recipients);
            expect(find(table, withoutArticles(text)).recipients.first[0]).toEqual(recipients.first[0]);
          }
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test(`one letter wrong in a word of five or more still finds it (seed ${seed})`, () => {
    fc.assert(
      fc.property(bodies, fc.nat(4), (all, at) => {
        const [first] = all;
        const word = wordsOf(first?.name ?? '').find((one) => one.length >= 6 && one !== 'association');
        fc.pre(word !== undefined);
        const wrong = `${word?.slice(0, at)}0${word?.slice(at + 1)}`;
        expect(find(tableWith(all), wrong).recipients.total).toBeGreaterThan(0);
      }),
      { seed, numRuns: 60 },
    );
  });
});

test(`a search shows at most ${mostFound} of a kind and counts the rest; more words never find more (seed ${seed})`, () => {
  const words = fc.constantFrom('bailleur', 'festival', 'مهرجان', 'santé', 'a', '1', 'tata', 'ال', '—');
  fc.assert(
    fc.property(grantTables, words, words, (table, one, other) => {
      const few = find(table, `${one} ${other}`);
      const many = find(table, one);
      for (const kind of ['places', 'sectors', 'funders', 'recipients', 'grants'] as const) {
        expect(many[kind].first).toHaveLength(Math.min(mostFound, many[kind].total));
        if (wordsOf(one).some(isTelling)) expect(few[kind].total).toBeLessThanOrEqual(many[kind].total);
      }
    }),
    { seed, numRuns: 100 },
  );
});

/** Forty grants of which some name no recipient or no funder, and some only their purpose holds the words. */
const many = tableOf(
  Array.from({ length: 40 }, (_, index) => ({
    amount: (index + 1) * 100,
    grantId: `M-${index}`,
    purpose: index % 3 === 0 ? `Festival ${index}` : `Achat ${index}`,
    status: index % 7 === 0 ? 'rejected' : '',
    recipient: index % 5 === 0 ? '' : `m${index}`,
    recipientName: index % 5 === 0 ? '' : `Club ${index % 2 === 0 ? 'du Festival' : 'Horizon'} ${index}`,
    funder: index % 4 === 0 ? '' : `f${index % 13}`,
    funderName: index % 4 === 0 ? '' : `Commune Horizon ${index % 13}`,
  })),
);

test.each(['festival', 'horizon', 'club', ' commune horizon ', 'festivals', 'club festival'])(
  'the lists where “%s” is sought again are counted as they count themselves',
  (typed) => {
    const question = (page: Page) => answer(many, { page, filter: { ...defaultFilter, text: typed.trim() } });
    const lines = (of: 'funder' | 'recipient') =>
      question({ kind: 'directory', of }).directory?.filter(({ n }) => n > 0).length;
    expect(find(many, typed).listed).toEqual({
      grants: question({ kind: 'explore' }).result.total.n,
      funders: lines('funder'),
      recipients: lines('recipient'),
    });
  },
);

describe('a word that says only what kind of body it is', () => {
  const table = tableWith([
    { name: 'Association Azur', nameAr: 'جمعية أزور' },
    { name: 'Association Sahel', nameAr: 'جمعية الساحل' },
  ]);

  test.each(['association', 'assoc', 'جمعية', 'الجمعية', 'جمعي'])('“%s” is written in the names it finds', (text) => {
    expect(find(table, text).recipients).toMatchObject({ total: 2, heard: false, near: false });
  });

  test('a name written otherwise is only heard, whatever stands beside it', () => {
    const arabic = tableWith([{ name: '', nameAr: 'جمعية الساحل' }]);
    expect(find(arabic, 'sahil').recipients).toMatchObject({ total: 1, heard: true });
    expect(find(arabic, 'جمعية sahil').recipients).toMatchObject({ total: 1, heard: true });
  });
});

test.each<[string, string[], number]>([
  ['m-7', ['M-7'], 1],
  ['M-33', ['M-33'], 1],
  ['m 33', ['M-33'], 1],
  ['m-3', ['M-3'], 1],
  ['G-4', ['G-4'], 1],
])('“%s” finds the grant of that identifier, and it alone', (text, ids, total) => {
  const { grants } = find(text.startsWith('G') ? placeholders : many, text);
  expect(grants.first.map(({ grantId }) => grantId)).toEqual(ids);
  expect(grants).toMatchObject({ total, near: true });
});

test('a grant without an identifier is found by what it is for; one that several bear finds them all', () => {
  const table = tableOf(['', 'AB-1', 'AB-1'].map((grantId) => ({ grantId, purpose: 'Tournoi', amount: 100 })));
  const repeated = (text: string) =>
    find(table, text).grants.first.map(({ grantId, idRepeats }) => [grantId, idRepeats]);
  expect(repeated('tournoi')).toEqual([
    ['', false],
    ['AB-1', true],
    ['AB-1', true],
  ]);
  expect(repeated('ab-1')).toEqual([
    ['AB-1', true],
    ['AB-1', true],
  ]);
});

test('the start of an identifier finds those that begin so, the shortest first', () => {
  const named = tableOf(['AB-10', 'AB-1', 'AB-2'].map((grantId) => ({ grantId, amount: 100 })));
  const ids = (text: string) => find(named, text).grants.first.map(({ grantId }) => grantId);
  expect(ids('ab-1')).toEqual(['AB-1', 'AB-10']);
  expect(ids('ab-')).toEqual([]);
  expect(ids('10')).toEqual([]);
});

test('nothing is counted again where every answer is shown', () => {
  expect(find(many, 'achat 34').listed).toBeNull();
  expect(find(placeholders, 'horizon').listed).toBeNull();
});

test(`figures are those of the explore page (seed ${seed})`, () => {
  fc.assert(
    fc.property(grantTables, (table) => {
      const { regions, total, currency } = explore(table, defaultFilter);
      const found = find(table, 'souss massa');
      expect(found.currency).toBe(currency);
      const cell = regions.find(({ key }) => key === '09');
      const named = table.columns.region.codes.some((code) => table.columns.region.dict[code] === '09');
      expect(found.places.first[0]).toEqual({
        subject: { of: 'region', key: '09' },
        name: '',
        nameAr: '',
        figures: named ? { n: cell?.n ?? 0, sum: cell?.sum ?? 0 } : null,
      });
      expect(total.n).toBeGreaterThanOrEqual(cell?.n ?? 0);
    }),
    { seed, numRuns: 60 },
  );
});

const placeholders = tableOf(
  (
    [
      ['Association Azur de Nador', 'جمعية أزور بالناضور', 'Commune de Nador', 'Tournoi de quartier', 900],
      ['Fondation Horizon', 'مؤسسة الأفق', 'Ministère Modèle', 'Soutien aux associations de lecture', 800],
      ['Club Étoile', 'نادي النجمة', 'Ministère Modèle', 'Festival du livre', 700],
      ['Association des clubs unis', '', 'Commune de Nador', 'Classe verte', 600],
      ['Les Associés du Livre', '', 'Commune de Nador', 'Achat de matériel', 10],
    ] as const
  ).map(([recipientName, recipientNameAr, funderName, purpose, dirhams], index) => ({
    amount: dirhams * 100,
    grantId: `G-${index}`,
    recipient: `r${index}`,
    recipientName,
    recipientNameAr,
    funder: funderName === 'Commune de Nador' ? 'commune' : 'ministere',
    funderName,
    purpose,
    province: index === 0 ? '02.381' : '',
  })),
);

/** The first of each kind a search finds, kinds that find nothing left out. */
function firsts(text: string): Record<string, string> {
  const { places, sectors, funders, recipients, grants } = find(placeholders, text);
  const subjects = Object.entries({ places, sectors, funders, recipients }).flatMap(([kind, { first }]) =>
    first[0] ? [[kind, first[0].subject.key]] : [],
  );
  return Object.fromEntries([...subjects, ...(grants.first[0] ? [['grants', grants.first[0].grantId]] : [])]);
}

test.each<[string, Record<string, string>]>([
  ['figig', { places: '02.251' }],
  ['فكيك', { places: '02.251' }],
  ['فجيج', { places: '02.251' }],
  ['إقليم فجيج', { places: '02.251' }],
  ['الناظور', { places: '02.381', funders: 'commune', recipients: 'r0' }],
  ['ناضور', { places: '02.381', funders: 'commune', recipients: 'r0' }],
  ['province de Nador', { places: '02.381', funders: 'commune', recipients: 'r0' }],
  ['ⵏⵏⴰⴹⵓⵔ', { places: '02.381', funders: 'commune', recipients: 'r0' }],
  ['tantan', { places: '10.521' }],
  ['mdiq', { places: '01.573' }],
  ['ben slimane', { places: '06.111' }],
  ['région de l’Oriental', { places: '02' }],
  ['الدارالبيضاء', { places: '06.141' }],
  ['casa', { places: '06.141' }],
  ['fes', { places: '03.231', grants: 'G-2' }],
  ['fès-mek', { places: '03' }],
  ['أڭادير', { places: '09.001' }],
  ['sante', { sectors: 'health' }],
  ['الرياضة', { sectors: 'sport' }],
  ['association horizon', { recipients: 'r1' }],
  ['جمعية الأفق', { recipients: 'r1' }],
  ['assoc', { sectors: 'professional', recipients: 'r4', grants: 'G-1' }],
  ['جمعية', { recipients: 'r0' }],
  ['club etoile', { recipients: 'r2' }],
  ['livre', { recipients: 'r4', grants: 'G-2' }],
  ['festival livre', { grants: 'G-2' }],
  ['ministère', { funders: 'ministere' }],
  ['zzzzzz', {}],
  ['', {}],
  ['— « » —', {}],
])('“%s” finds first', (text, expected) => {
  expect(firsts(text)).toEqual(expected);
});

test('every place and sector finds itself by any of its names, before any edition is read', () => {
  const search = createReferenceFinder({ ...reference, funders: [], places: [] });
  const { regions, provinces, sectors } = reference;
  const areas = [...regions, ...provinces].flatMap(({ code, names }) =>
    Object.values(names).map((name) => [name, code] as const),
  );
  for (const [name, code] of areas.filter(([text]) => text !== '')) {
    expect(search(name).places.first.map(({ subject, figures }) => [subject.key, figures])).toContainEqual([
      code,
      null,
    ]);
  }
  for (const { code, names } of sectors) {
    for (const name of Object.values(names)) expect(search(name).sectors.first[0]?.subject.key, name).toBe(code);
  }
});
