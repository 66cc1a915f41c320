import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AggregateLine, AggregateTable, Companion } from '../../../src/core/aggregates/companion.ts';
import type { Edition } from '../../../src/core/edition/edition.ts';
import { CompanionSections } from '../../../src/features/aggregates/CompanionSections.tsx';
import { PublishedAggregates } from '../../../src/features/aggregates/PublishedAggregates.tsx';
import {
  chartTable,
  inLanguage,
  partialEdition,
  plain,
  reference,
  viewed,
  voiceOf,
} from '../../support/chartSubject.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const line: AggregateLine = {
  id: 'F-1',
  metric: 'projects',
  dimension: 'programme',
  part: 'Programme A',
  area: '09',
  from: '2019',
  to: '2020',
  value: 73,
  unit: 'count',
  against: null,
};

const table: AggregateTable = {
  key: 'T1',
  scope: 'Bailleur – volet',
  funder: '',
  funderNames: { fr: '', ar: '' },
  allHolders: true,
  kind: 'closes',
  published: 2,
  publisher: 'Journal',
  title: 'Article',
  address: 'https://journal.example/1',
  date: '2021',
  lines: [line],
};

const against = { ...line, value: 49, scope: 'Bailleur', publisher: 'Agence', address: 'javascript:alert(1)' };
const many = Array.from({ length: 20 }, (_, index) => ({ ...line, id: `F-${index}` }));
const recipient = {
  id: 'N-1',
  funder: 'bailleur',
  name: 'جمعية القرية',
  place: '',
  year: '',
  session: '',
  status: 'approved',
  publisher: 'Journal',
  address: 'https://journal.example/2',
};

const names = { fr: 'Bailleur', ar: 'جهة' };
const region = { of: 'region', key: '09' } as const;
const sections = (language: 'fr' | 'ar', companion: Omit<Companion, 'names'>) =>
  inLanguage(
    language,
    <CompanionSections
      onDownload={() => undefined}
      companion={{ names, ...companion }}
      subject={region}
      reference={reference}
    />,
  );
const said = () => plain(document.body.textContent ?? '');

describe.each(['fr', 'ar'] as const)('in %s', (language) => {
  const { t, format } = voiceOf(language);

  test('a table says what it counts, whether it closes, and that it is not added', () => {
    render(sections(language, { tables: [table], named: [] }));
    for (const key of ['allHolders', 'closes', 'lead', 'metric.projects'] as const)
      expect(said()).toContain(plain(t(`aggregates.${key}`)));
    expect(said()).toContain(plain(format.range('2019', '2020')));
    expect(screen.getByRole('link', { name: 'Journal' }).getAttribute('href')).toBe('https://journal.example/1');
  });

  test('only a table of all project holders says so', () => {
    render(sections(language, { tables: [{ ...table, allHolders: false, kind: 'open' }], named: [] }));
    expect(said()).not.toContain(plain(t('aggregates.allHolders')));
    expect(said()).toContain(plain(t('aggregates.open')));
  });

  test('a contradiction stands beside the figure, and no other address than the web is a link', () => {
    render(sections(language, { tables: [{ ...table, lines: [{ ...line, against }] }], named: [] }));
    const [, , other] = within(screen.getByRole('table')).getAllByRole('row');
    expect(plain(other?.textContent ?? '')).toContain('49');
    expect(plain(other?.textContent ?? '')).toContain('Agence');
    expect(screen.queryByRole('link', { name: 'Agence' })).toBeNull();
  });

  test('twelve lines are shown, then all', async () => {
    render(sections(language, { tables: [{ ...table, lines: many }], named: [] }));
    expect(screen.getAllByRole('row')).toHaveLength(13);
    await userEvent.click(screen.getByRole('button', { name: plain(t('aggregates.allLines', { count: 20 })) }));
    expect(screen.getAllByRole('row')).toHaveLength(21);
  });

  test('who is named without an amount is listed, and nothing is drawn of nothing', () => {
    const { rerender } = render(sections(language, { tables: [], named: [recipient] }));
    expect(said()).toContain('جمعية القرية');
    expect(said()).toContain(plain(t('aggregates.namedLead')));
    expect(screen.getByRole('heading').textContent).toContain(names[language]);
    rerender(sections(language, { tables: [], named: [] }));
    expect(said()).toBe('');
  });
});

describe('once the page has settled', () => {
  const [file] = partialEdition.files;
  const withFigures: Edition = {
    ...partialEdition,
    hash: 'a'.repeat(64),
    files: file ? [{ ...file, profile: 'kharita-figures-1' }] : [],
  };
  const section = (edition: Edition) =>
    inLanguage(
      'fr',
      <PublishedAggregates
        {...{ subject: region, edition, reference, ...viewed(chartTable) }}
        onDownload={() => undefined}
        onShare={() => undefined}
      />,
    );

  test('the file of the subject is fetched from this site and drawn', async () => {
    const fetched = vi.fn(async () => Response.json({ names, tables: [table], named: [] }));
    vi.stubGlobal('fetch', fetched);
    render(section(withFigures));
    expect(await screen.findByText('Programme A', {}, { timeout: 4000 })).toBeTruthy();
    expect(fetched.mock.calls).toEqual([['/editions/companions/published-aaaaaaaaaa/region-09.json']]);
  });

  test('one sentence says that it could not be had', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
    render(section(withFigures));
    expect(await screen.findByText(/n’ont pas pu être chargés/, {}, { timeout: 4000 })).toBeTruthy();
  });

  test('an edition without published figures asks for nothing', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    render(section(partialEdition));
    await new Promise((done) => setTimeout(done, 500));
    expect(fetched).not.toHaveBeenCalled();
    expect(said()).toBe('');
  });
});
