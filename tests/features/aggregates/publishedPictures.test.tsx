import { describe, expect, test } from 'vitest';
import type { FigureSubject } from '../../../src/app/figureProps.ts';
import type { Plates } from '../../../src/app/pictures/drawer.ts';
import { imprintOf } from '../../../src/app/pictures/imprint.ts';
import { publishedDrawers } from '../../../src/app/pictures/publishedDrawers.ts';
import type { AggregateLine, AggregateTable } from '../../../src/core/aggregates/companion.ts';
import type { NationalTotal } from '../../../src/core/aggregates/nationalTotals.ts';
import type { PublishedFigureId } from '../../../src/core/model/figures.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultView, reduce } from '../../../src/core/view/viewState.ts';
import { answer } from '../../../src/engine/answer.ts';
import { bodySheet, framed } from '../../../src/ui/picture/frame.ts';
import { inks } from '../../../src/ui/picture/inks.ts';
import { type Mark, marksIn } from '../../../src/ui/picture/mark.ts';
import { chartTable, partialEdition, plain, reference, voiceOf } from '../../support/chartSubject.tsx';

const measure = (text: string, size: number) => [...text].length * size * 0.5;
const address = 'https://site.example/fr/region/09?edition=published@2026-11-01';

const line: AggregateLine = {
  ...{ id: 'F-1', metric: 'amount', dimension: '', part: '', area: '09', from: '2019', to: '2020' },
  ...{ value: 1_234_567.5, unit: 'MAD' },
  against: {
    ...{ value: 49, unit: 'count', metric: 'projects', scope: 'x', from: '2019', to: '2019' },
    ...{ publisher: 'Agence', address: 'https://agence.example/' },
  },
};
const table: AggregateTable = {
  ...{ key: 'T', scope: 'Bailleur – volet', funder: '', funderNames: { fr: '', ar: '' }, allHolders: true },
  ...{ kind: 'closes', published: 2, publisher: 'Journal', title: 'Article', date: '2021' },
  ...{ address: 'https://journal.example/1', lines: [line] },
};
const tables = Array.from({ length: 8 }, (_, index) => ({ ...table, key: `T${index}`, scope: `Bailleur ${index}` }));
const total: NationalTotal = {
  ...{ id: 'N-1', from: '2016', to: '2016', value: 5_000_000_000, average: false },
  ...{ publisher: 'Cour', title: 'Rapport', address: 'https://cour.example/', date: '2018', note: '"more than"' },
};
const totals = [total, { ...total, id: 'N-2', value: 6_000_000_000, publisher: 'Journal', note: '' }];

const plates = { companion: { names: { fr: '', ar: '' }, named: [], tables }, totals } as unknown as Plates;

function subjectOf(id: PublishedFigureId, kind: 'published' | 'simulated' = 'published'): FigureSubject {
  const view = [{ type: 'toggle', dimension: 'region', value: '09' } as const].reduce(reduce, defaultView);
  const answered = answer(chartTable, { page: { kind: 'embed', figure: id }, filter: view.filter });
  const edition = { ...partialEdition, kind };
  return { exploration: { ...answered, edition, overview: explore(chartTable, defaultView.filter) }, view, reference };
}

function drawn(id: PublishedFigureId, language: 'fr' | 'ar', subject = subjectOf(id), given = plates): Mark {
  const voice = voiceOf(language);
  const sheet = bodySheet({ direction: voice.direction, language, measure });
  const { figure, named } = publishedDrawers[id](subject, given, voice, sheet);
  return framed(figure, imprintOf({ id, heading: figure.heading, named, address }, subject, voice), sheet, '');
}

function textsOf(picture: Mark): string {
  const said = ({ children }: Mark): string => children.map((c) => (typeof c === 'string' ? c : said(c))).join('');
  const texts = [...marksIn(picture)].filter(({ name }) => name === 'text');
  return texts.map((text) => plain(said(text).replace(/[\u2066-\u2069]/g, ''))).join(' ');
}
const unbroken = (text: string) => plain(text).replace(/[\s\u2066-\u2069]/g, '');

describe.each(['fr', 'ar'] as const)('pictures of what others published, in %s', (language) => {
  const { t, format } = voiceOf(language);

  test('a table keeps its publisher, its figures, what contradicts them, and the partial record', () => {
    const said = unbroken(textsOf(drawn('publishedFigures', language)));
    const name = { fr: 'Région 09', ar: 'الجهة 09' }[language];
    for (const part of [t('aggregates.title'), name, 'Journal', 'Agence', 'Bailleur 5', format.dirhams(123_456_750)])
      expect(said).toContain(unbroken(part));
    for (const part of [t('explore.partialPhrase'), t('aggregates.lead'), t('aggregates.allHolders'), address])
      expect(said).toContain(unbroken(part));
    expect(said).not.toContain('Bailleur6');
    expect(said).toContain(unbroken(t('aggregates.pictured', { shown: '6', all: '8' })));
  });

  test('the totals of the country stand side by side with what contradicts them and what is in hand', () => {
    const picture = drawn('nationalTotals', language);
    const said = unbroken(textsOf(picture));
    for (const part of [t('explore.national'), 'Cour', 'Journal', '"more than"', t('aggregates.national.contradicts')])
      expect(said).toContain(unbroken(part));
    expect(said).toContain(unbroken(format.amountShort(600_000_000_000)));
    expect(said).toContain(unbroken(t('explore.partialPhrase')));
    const bars = [...marksIn(picture)].filter(
      ({ attributes }) => attributes.stroke === inks.ink && attributes.height === 10,
    );
    expect(bars.map(({ attributes }) => Number(attributes.width)).sort((a, b) => a - b)).toHaveLength(2);
  });

  test.each(['publishedFigures', 'nationalTotals'] as const)(
    '%s says where it has nothing, and what is simulated',
    (id) => {
      const none = { companion: null, totals: null } as unknown as Plates;
      expect(drawn(id, language, subjectOf(id), none).name).toBe('svg');
      expect(textsOf(drawn(id, language, subjectOf(id, 'simulated')))).toContain(plain(t('explore.simulatedMark')));
      expect(textsOf(drawn(id, language))).not.toContain(plain(t('explore.simulatedMark')));
    },
  );
});

test('totals of the country stand beside everything in hand, whatever the address selects', () => {
  const { result } = subjectOf('nationalTotals').exploration;
  expect(result.total.n).toBe(explore(chartTable, defaultView.filter).total.n);
});

test('both columns of an Arabic picture are the mirror of the French ones', () => {
  const boxes = (language: 'fr' | 'ar') =>
    [...marksIn(drawn('nationalTotals', language))].filter(({ attributes }) => attributes.height === 10);
  expect(boxes('ar').map(({ attributes }) => attributes.width)).toEqual(
    boxes('fr').map(({ attributes }) => attributes.width),
  );
});
