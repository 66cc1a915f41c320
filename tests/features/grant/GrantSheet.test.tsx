import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../../src/core/edition/edition.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { grantDetail } from '../../../src/core/query/grantDetail.ts';
import { recordKey } from '../../../src/core/query/recordKey.ts';
import { type GrantCells, type GrantTable, rowAt } from '../../../src/core/table/grantTable.ts';
import { GrantSheet } from '../../../src/features/grant/GrantSheet.tsx';
import { grantNotes } from '../../../src/features/grant/grantCaveats.ts';
import { countedOf } from '../../../src/features/grant/Parts.tsx';
import { inLanguage, partialEdition, plain, reference, spoken, tableOf, voiceOf } from '../../support/chartSubject.tsx';
import { nativeDialogs } from '../../support/nativeDialogs.ts';
import { grantTables } from '../../support/tables.ts';

const csv = 'grant_id,amount\nG-0,5\nG-1,123456.50\nG-2,7\n';

beforeEach(() => {
  nativeDialogs();
  vi.stubGlobal('fetch', async () => new Response(csv, { headers: { 'content-type': 'text/csv' } }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const full = {
  amount: 12_345_650,
  grantId: 'G-1',
  recipient: 'aaaaaaaaaa',
  recipientName: 'Association A',
  recipientNameAr: 'جمعية أ',
  funder: 'bailleur-1',
  funderName: 'Bailleur 1',
  funderNameAr: 'جهة 1',
  purpose: '<b>fête</b>',
  programme: 'Programme 7',
  callId: 'CALL-7',
  year: '2019',
  yearBasis: 'inferred',
  awardDate: '2019-03-07',
  region: '09',
  sector: 'sport',
  basis: 'seat',
  amountPaid: '100000',
  agreementRef: 'CONV-7',
  amountPeriod: 'per_year',
  sourceUrl: 'https://example.org/liste',
  sourcePublisher: 'Bulletin',
  sourceDate: '2019-04-01',
  sourceKind: 'republished',
  transcription: 'verbatim',
  file: 'a.csv',
  line: 3,
} satisfies Partial<GrantCells> & { amount: number };
const bare = {
  amount: 5000,
  grantId: 'G-2',
  status: 'proposed',
  overlap: 'yes',
  sourceUrl: 'javascript:alert(1)',
  file: 'b.csv',
};
const several = ['01', '02'].map((region, index) => ({
  amount: 1000,
  counted: index === 0 ? 333 : 667,
  region,
  grantId: 'G-3',
  grant: 2,
  file: 'c.csv',
}));
const table = tableOf([full, bare, ...several]);

function sheet(language: (typeof spoken)[number], of: GrantTable, key: string, edition: Edition = partialEdition) {
  const grant = grantDetail(of, key);
  if (!grant) throw new Error(`no grant ${key}`);
  const props = {
    grant,
    peers: explore(of, grant.peers),
    edition,
    reference,
    address: 'https://site.example/en/grant/x?edition=e@2026-11-01',
  };
  return inLanguage(language, <GrantSheet {...props} quote={null} />);
}

const shown = (...args: Parameters<typeof sheet>) => void render(sheet(...args));
const text = () => plain(document.body.textContent ?? '').replaceAll(/[\u2068\u2069]/g, '');
const sentence = () => plain(document.querySelector('header p')?.textContent ?? '');

describe('the sentence', () => {
  test.each([
    ['fr', 'G-1', 'accordés vers 2019 par Bailleur 1 à Association A, Région 09, secteur Sport.'],
    ['ar', 'G-1', 'مُنحت حوالي سنة 2019 من طرف جهة 1 لفائدة جمعية أ، الجهة 09، في قطاع الرياضة.'],
    [
      'fr',
      'G-2',
      'proposés (année non renseignée par la source) par un financeur que la source ne nomme pas à un bénéficiaire au nom absent ou masqué, lieu non renseigné, secteur non renseigné.',
    ],
    [
      'ar',
      'G-2',
      'اقتُرحت دون سنة مذكورة في المصدر من طرف جهة مانحة لم يسمّها المصدر لفائدة مستفيد اسمه غائب أو محجوب، دون مكان مصرح به، دون قطاع مصرح به.',
    ],
    [
      'en',
      'G-3',
      'awarded (year not stated by the source) by a funder the source does not name to a recipient whose name is absent or masked, for several regions, sector not stated.',
    ],
  ] as const)('says what the row says, and what it does not: %s, %s', (language, key, said) => {
    shown(language, table, key);
    expect(sentence()).toBe(said);
  });

  test('leads to funder, recipient, region and sector', () => {
    shown('fr', table, 'G-1');
    const links = within(document.querySelector('header p') as HTMLElement).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/fr/funder/bailleur-1',
      '/fr/recipient/aaaaaaaaaa',
      '/fr/region/09',
      '/fr/sector/sport',
    ]);
  });
});

describe('what the row says', () => {
  test('the amount, its status left to the sentence below, the purpose quoted, payment beside award, where it was read', () => {
    shown('fr', table, 'G-1');
    expect(plain(screen.getByRole('heading', { level: 1 }).textContent ?? '')).toBe('123 456,50 MAD');
    expect(document.querySelector('blockquote')?.textContent).toContain('<b>fête</b>');
    for (const said of [
      'Attribution123 456,50 MAD',
      'ConventionCONV-7',
      'Versement100 000 MAD',
      'ProgrammeProgramme 7',
      'Date d’attribution7 mars 2019',
      'Période du montantpar an',
      'Base du lieusiège du bénéficiaire',
      'Ligne3',
      'Publié parBulletin',
      'Date de la source1 avril 2019'.replace('1 avril', '1er avril'),
      'Nature de la pagepage qui reprend un texte publié ailleurs',
      'Transcriptionmot à mot',
    ])
      expect(text()).toContain(said);
    expect(screen.getByRole('link', { name: /example[.]org/ }).getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('what must be known first: it may repeat another, and is out of sums; a wrong address stays a text', () => {
    shown('ar', table, 'G-2');
    expect(text()).toContain('قد يكرر هذا السطر غيره');
    expect(text()).toContain('الوضعية «مقترحة»');
    expect(text()).toContain('javascript:alert(1)');
    expect(document.body.innerHTML).not.toContain('href="javascript');
    expect(document.body.innerHTML).not.toContain('الصرف');
  });

  test('the regions that share it add up to the whole', () => {
    shown('fr', table, 'G-3');
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => plain(row.textContent ?? ''))).toEqual([
      'Région 013,33 MAD',
      'Région 026,67 MAD',
      'Ensemble10 MAD',
    ]);
  });

  test('the parts of any grant add up to what counts of it (seed 20260318)', () => {
    fc.assert(
      fc.property(grantTables, (random) => {
        for (let row = 0; row < random.length; row++) {
          const parts = grantDetail(random, recordKey(rowAt(random, row), 'published'))?.parts ?? [];
          expect(countedOf(parts)).toBe(parts[0]?.amount);
        }
      }),
      { seed: 20_260_318, numRuns: 40 },
    );
  });

  test.each(spoken)('stands on the server without style, %s', (language) => {
    const html = renderToString(sheet(language, table, 'G-1'));
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/undefined|NaN|record[.]/);
  });
});

describe('the line in its file', () => {
  test('stands between its neighbours, and the file can be had', async () => {
    shown('fr', table, 'G-1');
    expect(screen.getByRole('link', { name: 'a.csv' }).getAttribute('href')).toBe('/data/editions/published/a.csv');
    const own = await screen.findByText('G-1,123456.50');
    expect(own.closest('li')?.getAttribute('aria-current')).toBe('true');
    const lines = [...document.querySelectorAll('ol[dir="ltr"] li')].map((line) => line.textContent);
    expect(lines).toEqual(['2G-0,5', '3G-1,123456.50', '4G-2,7']);
  });

  test.each([
    ['not found', async () => new Response('', { status: 404 }), 0],
    ['a page instead', async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }), 0],
    ['out of reach', async () => Promise.reject(new Error('offline')), 1],
    ['without that line', async () => new Response('one\n', { headers: { 'content-type': 'text/csv' } }), 1],
  ])('that is %s is said quietly, and only what is offered stays a link', async (_, fetched, links) => {
    vi.stubGlobal('fetch', fetched);
    shown('fr', table, 'G-1');
    await screen.findByText(/n’a pas pu être lu ici/);
    expect(screen.queryAllByRole('link', { name: 'a.csv' })).toHaveLength(links);
  });

  test('of the reader’s own file is never fetched', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    shown('fr', table, 'G-1', { ...partialEdition, kind: 'own' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(fetched).not.toHaveBeenCalled();
    expect(screen.queryByRole('link', { name: 'a.csv' })).toBeNull();
    expect(text()).toContain('il n’a pas quitté ce navigateur');
  });
});

describe('letters', () => {
  const open = async (name: RegExp) => {
    await userEvent.click(screen.getByRole('button', { name }));
    const dialog = screen.getByRole('dialog');
    await waitFor(() => expect(within(dialog).getAllByRole('textbox')).toHaveLength(2));
    const boxes = within(dialog).getAllByRole('textbox') as HTMLTextAreaElement[];
    return { dialog, texts: boxes.map(({ value }) => plain(value).replaceAll(/[\u2068\u2069]/g, '')) };
  };

  test('ask in both languages for what the row lacks, and for nothing else', async () => {
    shown('fr', table, 'G-2');
    const { dialog, texts } = await open(/31-13/);
    const [french = '', arabic = ''] = texts;
    for (const said of ['loi n° 31-13', 'montant : 50 MAD', 'nom de l’association', 'exercice budgétaire', 'lieu où'])
      expect(french).toContain(said);
    expect(french).not.toMatch(/[[\]{}]|bénéficiaire :/);
    expect(arabic).toContain('القانون رقم 31.13');
    expect(arabic).toContain('الملف b.csv، السطر 3');
    const [mail] = within(dialog).getAllByRole('link');
    expect(mail?.getAttribute('href')).toMatch(/^mailto:[?]subject=Demande/);
  });

  test('report an error with id, file, line, source and address; Arabic first for its readers', async () => {
    shown('ar', table, 'G-1');
    const { texts } = await open(/التبليغ/);
    const [arabic = '', french = ''] = texts;
    expect(arabic).toContain('المنحة G-1');
    for (const said of ['fichier a.csv, ligne 3', 'source : https://example.org/liste']) expect(french).toContain(said);
    expect(french).toContain('https://site.example/fr/grant/x?edition=e@2026-11-01');
    expect(arabic).toContain('https://site.example/ar/grant/x?edition=e@2026-11-01');
  });

  test('have nothing to ask for where nothing is missing', () => {
    shown('fr', table, 'G-1');
    expect(screen.queryByRole('button', { name: /31-13/ })).toBeNull();
  });
});

describe('the comparison', () => {
  const like = { funder: 'bailleur-1', sector: 'sport', file: 'a.csv' };
  const peers = (count: number) =>
    tableOf([
      { ...full, grantId: 'mine' },
      ...Array.from({ length: count - 1 }, (_, index) => ({ ...like, amount: (index + 1) * 1_000_000 })),
    ]);

  test.each([
    [
      'fr',
      20,
      'Comparée aux 20 subventions du même financeur et du même secteur',
      'Plus élevée que 60 % d’entre elles (n = 20).',
    ],
    ['ar', 20, 'مقارنة مع 20 منحة من الجهة المانحة نفسها والقطاع نفسه', 'أكبر من 60 % منها (العدد: 20).'],
  ] as const)('of %s with %i says how many are smaller', (language, count, heading, standing) => {
    shown(language, peers(count), 'mine');
    expect(plain(screen.getByRole('figure').querySelector('h2')?.textContent ?? '')).toBe(heading);
    expect(text()).toContain(standing);
  });

  test('has a table whose grants are those compared with, this one’s bin marked', async () => {
    shown('fr', peers(20), 'mine');
    await userEvent.click(screen.getByRole('button', { name: 'Tableau' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    const cells = rows.map((row) => [...row.children].map((cell) => plain(cell.textContent ?? '')));
    expect(cells.reduce((sum, [, , n]) => sum + Number(n), 0)).toBe(20);
    expect(cells.filter(([, , , here]) => here === 'cette subvention')).toHaveLength(1);
    expect(cells.find(([, , , here]) => here)?.slice(0, 2)).toEqual(['100 000 MAD', '200 000 MAD']);
  });

  test.each([
    [9, /^9 subventions .* trop peu pour comparer/],
    [1, /^1 subvention .* trop peu pour comparer/],
  ])('with fewer than ten is words: %i', (count, said) => {
    shown('fr', peers(count), 'mine');
    expect(screen.queryByRole('figure')).toBeNull();
    expect(plain(screen.getByText(said).textContent ?? '')).toMatch(said);
  });

  test('is none for money of another nature', () => {
    shown(
      'fr',
      tableOf([
        { ...like, amount: 5 },
        { ...full, currency: 'EUR', grantId: 'mine' },
      ]),
      'mine',
    );
    expect(text()).toContain('il n’est comparé à aucun');
  });
});

test.each(['fr', 'ar'] as const)(
  'the call a grant answers leads to its page, where the edition has calls (%s)',
  (language) => {
    const [grants] = partialEdition.files;
    const files = grants ? [grants, { ...grants, path: 'calls.csv', profile: 'kharita-calls-1' as const }] : [];
    shown(language, table, 'G-1', { ...partialEdition, files });
    expect(screen.getByRole('link', { name: 'CALL-7' }).getAttribute('href')).toBe(`/${language}/call/CALL-7`);
    cleanup();
    shown(language, table, 'G-1');
    expect(screen.queryByRole('link', { name: 'CALL-7' })).toBeNull();
    expect(text()).toContain('CALL-7');
  },
);

describe('a year the source does not print', () => {
  const row = (awardDate: string) => rowAt(tableOf([{ ...full, awardDate }]), 0);

  test.each([
    ['fr', '', 'Année 2019 : année déduite, la source n’imprimant pas l’exercice.'],
    ['fr', '2019-03-07', 'l’exercice. La ligne porte la date du 7 mars 2019.'],
    ['ar', '2019-03-07', 'ويحمل السطر تاريخ 7 مارس 2019.'],
  ] as const)('is said so, and so is the date the row bears: %s %j', (language, awardDate, said) => {
    const held = row(awardDate);
    expect(grantNotes([held], held, voiceOf(language)).map(plain).join(' ')).toContain(said);
  });
});
