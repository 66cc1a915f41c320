import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GrantQuote } from '../../src/app/GrantQuote.tsx';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { grantDetail } from '../../src/core/query/grantDetail.ts';
import type { GrantCells } from '../../src/core/table/grantTable.ts';
import { defaultView } from '../../src/core/view/viewState.ts';
import { answer } from '../../src/engine/answer.ts';
import type { Dataset } from '../../src/state/dataset.ts';
import { inLanguage, partialEdition, plain, reference, type spoken, tableOf } from '../support/chartSubject.tsx';
import { nativeDialogs } from '../support/nativeDialogs.ts';

const address = 'https://site.example/fr/grant/G-1?edition=published@2026-11-01';
const proposed = {
  amount: 12_345_650,
  grantId: 'G-1',
  status: 'proposed',
  recipient: 'aaaaaaaaaa',
  recipientName: 'Association A',
  recipientNameAr: 'جمعية أ',
  funder: 'bailleur-1',
  funderName: 'Bailleur 1',
  funderNameAr: 'جهة 1',
  year: '2019',
  yearBasis: 'inferred',
  region: '09',
  sector: 'sport',
  basis: 'seat',
  sourceUrl: 'https://example.org/liste',
  sourcePublisher: 'Bulletin',
  file: 'a.csv',
  line: 3,
} satisfies Partial<GrantCells> & { amount: number };

beforeEach(() => void nativeDialogs());
afterEach(cleanup);

const page = { kind: 'grant', id: 'G-1' } as const;
const overview = explore(tableOf([proposed]), defaultView.filter);
const dataset = {} as Dataset;

const clean = (text: string) => plain(text).replaceAll(/[\u2066-\u2069]/g, '');

function Opened(quoted: Omit<ComponentProps<typeof GrantQuote>, 'shared' | 'onShare' | 'onClose'>) {
  const [shared, setShared] = useState<'record' | null>(null);
  return <GrantQuote {...quoted} shared={shared} onShare={() => setShared('record')} onClose={() => setShared(null)} />;
}

function quote(language: (typeof spoken)[number], kind: 'published' | 'simulated' | 'own' = 'published') {
  const grant = grantDetail(tableOf([proposed]), 'G-1');
  if (!grant) throw new Error('no grant');
  const edition = { ...partialEdition, kind };
  const exploration = { ...answer(tableOf([proposed]), { page, filter: defaultView.filter }), page, edition, overview };
  render(inLanguage(language, <Opened {...{ grant, exploration, dataset, reference, address }} />));
}

async function shared(button: string) {
  await userEvent.click(screen.getByRole('button', { name: button }));
  return screen.findByRole('dialog');
}

describe('a record leaves the site', () => {
  test.each([
    [
      'fr',
      'Copier le chiffre',
      [
        '123 456,50 MAD proposés vers 2019 par Bailleur 1 à Association A, Région 09, secteur Sport.',
        'Ce qui a pu être sourcé, pas tout ce qui a été versé.',
        'Statut : proposée.',
        'Statut « proposée » : hors des sommes par défaut.',
        'Base du lieu : siège du bénéficiaire.',
        'Relevé sur : Bulletin\nhttps://example.org/liste',
        'Fichier a.csv, ligne 3.',
        address,
      ],
    ],
    [
      'ar',
      'نسخ الرقم',
      [
        'منحة بمبلغ 123 456,50 درهم اقتُرحت حوالي سنة 2019 من طرف جهة 1 لفائدة جمعية أ، الجهة 09، في قطاع الرياضة.',
        'الوضعية: مقترحة.',
        address,
      ],
    ],
  ] as const)('copied, with all that must travel with it: %s', async (language, button, said) => {
    userEvent.setup();
    quote(language);
    await userEvent.click(screen.getByRole('button', { name: button }));
    const copied = clean(await navigator.clipboard.readText());
    for (const line of said) expect(copied).toContain(clean(line));
  });

  test.each([
    ['fr', 'Partager et citer', 'Partager cette subvention', 'Citer'],
    ['ar', 'مشاركة وإحالة', 'مشاركة هذه المنحة', 'الإحالة'],
  ] as const)(
    'as a link and a citation, and as no figure it does not have: %s',
    async (language, button, title, cite) => {
      quote(language);
      const dialog = await shared(button);
      expect(dialog.getAttribute('aria-label') ?? within(dialog).getByRole('heading', { level: 2 }).textContent).toBe(
        title,
      );
      const cited = within(dialog).getByRole('textbox', { name: cite }) as HTMLTextAreaElement;
      expect(cited.value).toContain(address);
      expect(clean(cited.value)).toContain(language === 'fr' ? 'Statut : proposée.' : 'الوضعية: مقترحة.');
      expect(within(dialog).getByRole('button', { name: 'BibTeX' })).toBeTruthy();
      expect(within(dialog).queryByRole('combobox')).toBeNull();
    },
  );

  test('marked where it is simulated, and with no link where it is the reader’s own', async () => {
    quote('fr', 'simulated');
    expect((await shared('Partager et citer')).textContent).toContain('Données simulées');
    cleanup();
    quote('fr', 'own');
    expect(within(await shared('Partager et citer')).queryByRole('textbox')).toBeNull();
  });
});
