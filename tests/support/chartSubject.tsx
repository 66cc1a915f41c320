import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Edition, EditionFile } from '../../src/core/edition/edition.ts';
import type { Reference } from '../../src/core/model/reference.ts';
import type { ExploreResult } from '../../src/core/query/explore.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { type GrantCells, type GrantTable, GrantTableBuilder } from '../../src/core/table/grantTable.ts';
import { type Action, defaultView, reduce, type View } from '../../src/core/view/viewState.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { createTranslator } from '../../src/i18n/i18n.ts';
import { type Language, languageFacts } from '../../src/i18n/languages.ts';
import { LocaleProvider } from '../../src/i18n/react.tsx';
import type { Voice } from '../../src/ui/chart/voice.ts';
import { allMessages } from './allMessages.ts';

export const spoken = ['fr', 'ar', 'en'] as const;

function translatorOf(language: (typeof spoken)[number]) {
  return createTranslator(language, { [language]: allMessages[language] });
}

export function voiceOf(language: (typeof spoken)[number]): Voice {
  const { direction } = languageFacts[language];
  return { language, direction, format: createFormat(language), t: translatorOf(language).t };
}

/** A chart inside its language, as the page has it. */
export function inLanguage(language: (typeof spoken)[number], chart: ReactElement): ReactElement {
  return (
    <LocaleProvider language={language as Language} translator={translatorOf(language)}>
      {chart}
    </LocaleProvider>
  );
}

/** Server markup, one element a line, so that a change reads as a diff. */
export function markup(language: (typeof spoken)[number], chart: ReactElement): string {
  return `${renderToStaticMarkup(inLanguage(language, chart))
    .replace(/_(\w+?)_[0-9a-f]{6}/g, '$1')
    .replaceAll('><', '>\n<')}\n`;
}

const names = (fr: string, ar: string) => ({ fr, ar, en: fr, zgh: '' });

/** Twelve placeholder regions and the sectors of the random tables. */
export const reference: Reference = {
  regions: Array.from({ length: 12 }, (_, index) => {
    const code = String(index + 1).padStart(2, '0');
    return { code, names: names(`Région ${code}`, `الجهة ${code}`), population: 1000, poverty2014: index + 1 };
  }),
  provinces: [],
  sectors: [
    { code: 'culture', names: names('Culture', 'الثقافة') },
    { code: 'sport', names: names('Sport', 'الرياضة') },
    { code: 'health', names: names('Santé', 'الصحة') },
  ],
  funders: [],
  places: [],
};

function editionOf(coverage: 'partial' | 'complete'): Edition {
  const file: EditionFile = {
    path: 'a.csv',
    profile: 'kharita-grants-1',
    sha256: '',
    bytes: 1,
    rows: 1,
    coverage,
    funder: '*',
    year: '*',
  };
  return { name: 'published', kind: 'published', date: '2026-11-01', hash: '', files: [file] };
}

export const partialEdition = editionOf('partial');
export const completeEdition = editionOf('complete');

/** Rows of {@link chartTable}: year, class, region, sector, funder, recipient, dirhams, kind of recipient. */
const rows: readonly [string, string, string, string, string, string, number, string?][] = [
  ['2016', 'ministry', '09', 'culture', 'bailleur-1', 'aaaaaaaaaa', 120_000],
  ['2016', 'public_body', '09', 'sport', 'bailleur-2', 'bbbbbbbbbb', 300_000],
  ['2017', 'local_government', '01', 'sport', 'bailleur-3', 'bbbbbbbbbb', 450_000],
  ['2017', 'indh', '01', 'health', 'bailleur-1', 'cccccccccc', 60_000],
  ['2019', 'ministry', '09', 'culture', 'bailleur-1', '', 12_000_000],
  ['2019', 'special_account', 'several', '', 'bailleur-2', 'aaaaaaaaaa', 80_000],
  ['2020', '', 'abroad', 'culture', '', 'dddddddddd', 25_000],
  ['', 'local_government', '', 'sport', 'bailleur-3', '', 700_000],
  ['2020', 'ministry', '07', 'health', 'bailleur-1', 'eeeeeeeeee', 900_000, 'staff_welfare'],
];

/** A small table with every empty: no year, no place, no sector, no class, nobody named; 2019 is a giant. */
export const chartTable: GrantTable = tableOf(
  rows.map(([year, group, region, sector, funder, recipient, dirhams, kind = 'association']) => ({
    year,
    class: group,
    region,
    sector,
    funder,
    recipient,
    funderName: funder && `Bailleur ${funder.slice(-1)}`,
    funderNameAr: funder && `جهة ${funder.slice(-1)}`,
    recipientName: recipient && `Association ${recipient.slice(-1)}`,
    recipientKind: kind,
    basis: region ? 'activity' : '',
    amount: dirhams * 100,
  })),
);

export function tableOf(cells: readonly (Partial<GrantCells> & { amount: number })[]): GrantTable {
  const builder = new GrantTableBuilder();
  const common = { currency: 'MAD', kind: 'awarded', status: 'awarded' };
  cells.forEach((cell, grant) => {
    builder.append({ ...common, counted: cell.amount, grant, line: grant + 2, ...cell });
  });
  return builder.build();
}

/** The view after some actions, and the figures it asks for. */
export function viewed(table: GrantTable, ...actions: readonly Action[]): { view: View; result: ExploreResult } {
  const view = actions.reduce(reduce, defaultView);
  return { view, result: explore(table, view.filter) };
}

/** Text with every kind of space as the plain one, to compare with what is typed. */
export function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}
