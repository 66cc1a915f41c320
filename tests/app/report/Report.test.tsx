import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Report } from '../../../src/app/report/Report.tsx';
import type { Subject } from '../../../src/core/model/subject.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { explorePage, type Page } from '../../../src/core/view/page.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { answer } from '../../../src/engine/answer.ts';
import { loadSheet } from '../../../src/features/places/regionSheets.ts';
import { placeTable, reference } from '../../features/places/placeSubject.ts';
import { inLanguage, partialEdition, plain } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const profile = (of: Subject['of'], key: string): Page => ({ kind: 'profile', subject: { of, key } });

async function printed(
  language: 'fr' | 'ar',
  page: Page,
  edition = partialEdition,
  asked = defaultFilter,
): Promise<void> {
  await loadSheet('09');
  const { filter, result, about } = answer(placeTable, { page, filter: asked });
  const exploration = { result, about, edition, overview: explore(placeTable, defaultFilter) };
  const view = { ...defaultView, filter };
  const address = 'https://example.org/fr/region/09?edition=published@2026-11-01';
  await act(async () => render(inLanguage(language, <Report {...{ exploration, view, reference, address }} />)));
}

const pages: readonly [string, Page][] = [
  ['a region', profile('region', '09')],
  ['a province', profile('province', '09.001')],
  ['a sector', profile('sector', 'sport')],
  ['a funder', profile('funder', 'bailleur-1')],
  ['a selection', explorePage],
];

/** The figures of a column counted in rows, the last of them the total. */
function rowsOf(table: HTMLElement): number[] {
  const heads = within(table).getAllByRole('columnheader');
  const at = heads.findIndex(({ textContent }) => /^(Subv\.|Lignes|المنح|الأسطر)$/.test(textContent ?? ''));
  const lines = within(table).getAllByRole('row').slice(1);
  return lines.map((line) => Number(plain(line.children[at]?.textContent ?? '').replace(/\D/g, '')));
}

describe.each(['fr', 'ar'] as const)('a report in %s', (language) => {
  test.each(pages)('of %s: the rows of each table add up to its total', async (_, page) => {
    await printed(language, page);
    const tables = screen.queryAllByRole('table');
    if (page.kind !== 'profile' || page.subject.of !== 'sector') expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      const rows = rowsOf(table);
      expect(rows.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(rows.at(-1));
    }
  });

  test('of one region chosen: map and table of the regions say they are of the whole country', async () => {
    const note = language === 'fr' ? 'Tout le pays, quel que soit le lieu choisi' : 'البلد كله، أياً كان المكان المختار';
    const said = () => plain(document.body.textContent ?? '').split(note).length - 1;
    await printed(language, explorePage, partialEdition, { clauses: { ...defaultFilter.clauses, region: ['09'] } });
    expect(said()).toBe(2);
    cleanup();
    await printed(language, explorePage);
    expect(said()).toBe(0);
  });

  test('says on each page what it is, where it is, and on the first what must be known', async () => {
    await printed(language, profile('region', '09'));
    const sheets = [...document.querySelectorAll('[data-report] > section')];
    expect(sheets).toHaveLength(2);
    for (const sheet of sheets) expect(sheet.textContent).toContain('example.org/fr/region/09');
    const partial = language === 'fr' ? 'Ce qui a pu être sourcé, pas tout ce qui a été versé.' : 'هذا ما أمكن توثيقه';
    expect(plain(sheets[0]?.textContent ?? '')).toContain(partial);
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object|report\./);
  });

  test('names the years it counts at the head of each page, and that some rows state none', async () => {
    await printed(language, profile('region', '09'));
    const heads = [...document.querySelectorAll('[data-report] > section > :first-child')];
    for (const head of heads)
      expect(plain(head.textContent ?? '')).toContain(
        language === 'fr' ? '2019–2021 ou sans année' : 'من 2019 إلى 2021 أو دون سنة مذكورة',
      );
  });

  test('has no pattern and no picture, which paper would show as pixels', async () => {
    for (const [, page] of pages) {
      await printed(language, page);
      expect(document.querySelectorAll('[data-report] :is(pattern, image, img, canvas)')).toHaveLength(0);
      expect(document.querySelector('[data-report]')?.innerHTML).not.toMatch(/url\(#(hatch|no-list|few)\)/);
      cleanup();
    }
  });
});

test('a report of simulated figures says so on every page', async () => {
  await printed('fr', profile('region', '09'), { ...partialEdition, kind: 'simulated' });
  const sheets = [...document.querySelectorAll('[data-report] > section')];
  for (const sheet of sheets) expect(sheet.textContent).toContain('Données simulées');
});

test('who is not in the edition gets one page that says what this does not mean', async () => {
  await printed('fr', profile('funder', 'bailleur-9'));
  expect(document.querySelectorAll('[data-report] > section')).toHaveLength(1);
  expect(plain(document.body.textContent ?? '')).toContain('ne dit pas que rien n’a été versé');
});
