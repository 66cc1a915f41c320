import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/core/edition/edition.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { Coverage } from '../../../src/features/places/Coverage.tsx';
import { Provinces } from '../../../src/features/places/Provinces.tsx';
import { RankStrip } from '../../../src/features/places/RankStrip.tsx';
import { loadSheet } from '../../../src/features/places/regionSheets.ts';
import { completeEdition, inLanguage, partialEdition, plain } from '../../support/chartSubject.tsx';
import { placeChart, placeTable } from './placeSubject.ts';

afterEach(cleanup);

const souss = { of: 'region', key: '09' } as const;
const agadir = { of: 'province', key: '09.001' } as const;
const chart = (subject: typeof souss | typeof agadir, edition: Edition = partialEdition) =>
  placeChart(placeTable, subject, edition);

describe('the provinces of a region', () => {
  test('are printed with their shapes, without styles in attributes, each a link', async () => {
    await loadSheet('09');
    const html = renderToString(inLanguage('fr', <Provinces {...chart(souss)} />));
    expect(html).not.toContain('style=');
    expect(html.match(/id="sheet-09-\d{3}"/g)).toHaveLength(6);
    expect(html).toContain('href="/fr/province/09.541"');
    expect(plain(html)).toContain('© OpenStreetMap contributors, ODbL');
  });

  test.each([
    ['fr', /^Agadir-Ida-Ou-Tanane, 1,2 M MAD, 12 lignes$/, /aucune liste dans cette édition/],
    ['ar', /^أكادير-إدا وتنان، /, /لا توجد لائحة في هذا الإصدار/],
  ] as const)('say amount and rows, or that there is no list, %s', async (language, spoken, absent) => {
    await loadSheet('09');
    await act(async () => render(inLanguage(language, <Provinces {...chart(souss)} />)));
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.some((link) => spoken.test(plain(link.getAttribute('aria-label') ?? '')))).toBe(true);
    expect(within(screen.getByRole('table')).getAllByText(absent)).toHaveLength(4);
  });

  test('close on the region, money without a province included', async () => {
    await act(async () => render(inLanguage('fr', <Provinces {...chart(souss)} />)));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    const [unplaced, whole] = rows.slice(-2).map((row) => plain(row.textContent ?? ''));
    expect(unplaced).toContain('Sans province indiquée');
    expect(whole).toMatch(/^Souss-Massa1,314100,0 %/);
  });

  test('a province is drawn among the others, and is no link to itself on the map', async () => {
    await act(async () => render(inLanguage('fr', <Provinces {...chart(agadir)} />)));
    expect(within(screen.getByRole('navigation')).getAllByRole('link')).toHaveLength(5);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Agadir-Ida-Ou-Tanane');
  });
});

describe('the rank', () => {
  test('names those without a list, never as zero', () => {
    render(inLanguage('fr', <RankStrip {...chart(souss)} />));
    expect(plain(document.body.textContent ?? '')).toContain(
      'Souss-Massa : rang 1 sur 2, 1,3 M MAD. Médiane : 1,1 M MAD.',
    );
    expect(screen.getByText(/^Hors classement et non pas zéro, faute de liste.*Fès-Meknès/)).toBeTruthy();
    expect(document.querySelectorAll('ol')[0]?.children).toHaveLength(2);
  });

  test.each([
    ['fr', 'Moins de 10 lignes'],
    ['ar', 'أقل من 10 أسطر'],
  ] as const)('of a place with fewer than ten rows says that it says no more, %s', (language, few) => {
    const reads = (key: string) => {
      const { container } = render(
        inLanguage(language, <RankStrip {...placeChart(placeTable, { of: 'province', key })} />),
      );
      const said = plain(container.textContent ?? '');
      cleanup();
      return said.split(few).length - 1;
    };
    expect(reads('09.541')).toBe(reads('09.001') + 1);
  });

  test('compares by inhabitant on a complete edition, zero included', () => {
    render(inLanguage('fr', <RankStrip {...chart(souss, completeEdition)} />));
    expect(screen.getByRole('heading').textContent).toContain('par habitant');
    expect(document.querySelectorAll('ol')[0]?.children).toHaveLength(12);
    expect(document.body.textContent).not.toMatch(/[.]{2}|[.],/);
  });

  test.each([
    ['fr', undefined, 'par habitant, total 2019–2021 ou sans année'],
    ['ar', undefined, 'لكل نسمة، مجموع السنوات من 2019 إلى 2021 أو دون سنة مذكورة'],
    ['fr', ['2019..2021'], 'par habitant, total 2019–2021'],
    ['fr', ['2019'], 'Montant accordé par habitant : rang'],
    ['ar', ['2019'], 'المبلغ الممنوح لكل نسمة: الرتبة'],
  ] as const)('says of which years together money is by inhabitant, %s %j', (language, year, says) => {
    const filter = { ...defaultFilter, clauses: { ...defaultFilter.clauses, ...(year ? { year } : {}) } };
    const subject = placeChart(placeTable, souss, completeEdition, filter);
    render(inLanguage(language, <RankStrip {...subject} />));
    expect(plain(screen.getByRole('heading').textContent ?? '')).toContain(says);
  });

  test('the map of provinces says it too', async () => {
    await act(async () => render(inLanguage('fr', <Provinces {...chart(souss, completeEdition)} />)));
    const title = plain(screen.getAllByRole('heading')[0]?.textContent ?? '');
    expect(title).toContain('par habitant, total 2019–2021 ou sans année, par province et préfecture');
  });

  test('runs from the right in Arabic: a true mirror of the axis', () => {
    const ends = (language: 'fr' | 'ar') => {
      const { container, unmount } = render(inLanguage(language, <RankStrip {...chart(souss)} />));
      const found = [...container.querySelectorAll('svg svg')].map((mark) =>
        Number.parseFloat(mark.getAttribute('x') ?? ''),
      );
      unmount();
      return found;
    };
    const [french, arabic] = [ends('fr'), ends('ar')];
    expect(french).toHaveLength(2);
    for (const [i, x] of french.entries()) expect(x + (arabic[i] ?? 0)).toBeCloseTo(100, 1);
  });

  test('has a table that says the same, absent lists in words', async () => {
    render(inLanguage('ar', <RankStrip {...chart(agadir)} />));
    await userEvent.click(screen.getByRole('button', { name: 'جدول' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(6);
    expect(within(screen.getByRole('table')).getAllByText('لا توجد لائحة')).toHaveLength(4);
  });
});

describe('what the edition holds and lacks', () => {
  const list = { ...partialEdition.files[0], funder: 'bailleur-1', year: '2018' } as Edition['files'][number];
  const edition = { ...partialEdition, files: [list] };

  test.each([
    ['fr', 'Bailleur 1', /Aucune ligne pour 2018 et 2020\. 1 ligne n’a pas d’année\./],
    ['ar', 'جهة 1', /بلا أي سطر: 2018 و2020\. سطر واحد دون سنة\./],
  ] as const)('institutions, years without a row and rows without a year, %s', (language, name, sentence) => {
    render(inLanguage(language, <Coverage {...chart(souss, edition)} />));
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(`/${language}/funder/bailleur-1`);
    expect(plain(document.body.textContent ?? '')).toMatch(sentence);
  });
});
