import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureSubject } from '../../src/app/figureProps.ts';
import { ofCountry } from '../../src/app/figures/everyPlace.ts';
import { composeFigure } from '../../src/app/pictures/composeFigure.ts';
import type { Plates } from '../../src/app/pictures/drawer.ts';
import { imprintOf } from '../../src/app/pictures/imprint.ts';
import type { Edition } from '../../src/core/edition/edition.ts';
import type { PlateArea, RegionSheet } from '../../src/core/geo/plate.ts';
import {
  type FigureId,
  figureIds,
  funderFigureIds,
  isPublishedFigure,
  pairFigureIds,
  placeFigureIds,
  type SelectionFigureId,
} from '../../src/core/model/figures.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { type Action, defaultView, reduce } from '../../src/core/view/viewState.ts';
import { answer } from '../../src/engine/answer.ts';
import { bodySheet, framed } from '../../src/ui/picture/frame.ts';
import { inks } from '../../src/ui/picture/inks.ts';
import { type Mark, marksIn, written } from '../../src/ui/picture/mark.ts';
import { chartTable, partialEdition, plain, reference, tableOf, voiceOf } from '../support/chartSubject.tsx';

const seed = 20_261_122;
const measure = (text: string, size: number) => [...text].length * size * 0.5;
const address = 'https://exemple.ma/fr/?region=09&edition=published@2026-11-01';
const edition: Edition = { ...partialEdition, hash: '0123456789abcdef' };

/** Twelve squares side by side. */
const regions = reference.regions.map(({ code }, index): PlateArea => {
  const x = 40 * index;
  return { code, path: `M${x} 0h40v40h-40z`, box: [x, 0, x + 40, 40], label: [x + 20, 20], room: 40, shore: null };
});
const plates: Plates = {
  plate: {
    width: 480,
    height: 100,
    frame: [-16, 20, -4, 36],
    regions,
    provinceLines: '',
    coast: 'M0 0v100',
    landBorder: 'M480 0v100',
    graticule: 'M0 50h480',
    meridians: [{ degrees: -8, at: 240 }],
    parallels: [{ degrees: 28, at: 50 }],
  },
  provinces: null,
  sheet: sheetOfTwo(),
  companion: null,
  totals: null,
};

/** Two squares, one too small for its name. */
function sheetOfTwo(): RegionSheet {
  const square = (code: string, x: number, side: number) => ({
    code,
    path: `M${x} 200h${side}v${side}h-${side}z`,
    box: [x, 200, x + side, 200 + side] as const,
    label: [x + side / 2, 200 + side / 2] as const,
    room: side,
    shore: null,
    side: 'left' as const,
  });
  const provinces = [square('09.001', 160, 300), square('09.002', 460, 20)];
  const lines = { lines: 'M0 0h720', coast: '', landBorder: '' };
  return { width: 720, height: 580, provinces, outline: 'M160 200h320v300z', neighbours: [], ...lines };
}

const withProvinces = {
  ...reference,
  provinces: ['001', '002'].map((end) => ({
    code: `09.${end}`,
    region: '09',
    kind: 'province' as const,
    names: { fr: `Province ${end}`, ar: `الإقليم ${end}`, en: `Province ${end}`, zgh: '' },
    population: 500,
  })),
};

/** Figures that a selection of grants changes. */
const ofGrants = figureIds.flatMap((id) => (id === 'grantPeers' || isPublishedFigure(id) ? [] : [id]));

type Spoken = 'fr' | 'ar' | 'en';

/** Need against money is off on a partial edition until it is switched on. */
const shown: Action = { type: 'choose', choice: 'shown', value: 'partial' };

/** Rows enough in every region to compare them. */
const wideTable = tableOf(
  reference.regions.flatMap(({ code: region }, index) =>
    Array.from({ length: 10 }, (_, row) => ({
      region,
      year: String(2012 + row),
      sector: 'sport',
      class: 'ministry',
      basis: 'activity',
      funder: `f${row % 3}`,
      amount: 1e6 * (index + 1) * (row + 1),
    })),
  ),
);
const tableFor = (id: FigureId) =>
  id === 'equity' || id === 'scatter' || id === 'perInhabitant' || id === 'sectorGaps' ? wideTable : chartTable;

/** Some years whole, so that they can be compared by inhabitant; the edition is partial all the same. */
const someYears: Edition = {
  ...edition,
  files: Array.from({ length: 10 }, (_, index) => ({
    path: `${index}.csv`,
    profile: 'kharita-grants-1' as const,
    sha256: '',
    bytes: 1,
    rows: 1,
    coverage: index === 9 ? ('partial' as const) : ('complete' as const),
    funder: '*',
    year: String(2012 + index),
  })),
};
const editionFor = (id: FigureId) => (id === 'perInhabitant' ? someYears : edition);

/** What the page of a figure is answered: those of a place are of region 09. */
function subjectOf(
  id: FigureId,
  table = tableFor(id),
  of: Edition = editionFor(id),
  ...actions: readonly Action[]
): FigureSubject {
  const here: Action = { type: 'toggle', dimension: 'region', value: '09' };
  const isOfPlace = placeFigureIds.some((other) => other === id);
  const isOfFunder = funderFigureIds.some((other) => other === id);
  const by: Action = { type: 'toggle', dimension: 'funder', value: table.columns.funder.dict[1] ?? '' };
  const own = [...(isOfPlace ? [here] : []), ...(isOfFunder ? [by] : [])];
  const view = [shown, ...actions, ...own].reduce(reduce, defaultView);
  const answered = answer(table, { page: { kind: 'embed', figure: id }, filter: view.filter });
  const overview = explore(table, defaultView.filter);
  return { exploration: { ...answered, edition: of, overview }, view, reference: withProvinces };
}

function draw(id: SelectionFigureId, language: Spoken, subject = subjectOf(id)): Mark {
  const voice = voiceOf(language);
  const sheet = bodySheet({ direction: voice.direction, language, measure });
  const { figure, named } = composeFigure(id, subject, plates, voice, sheet);
  return framed(figure, imprintOf({ id, heading: figure.heading, named, address }, subject, voice), sheet, '');
}

/** What a reader can read of a picture, a line for each text. */
function read(picture: Mark): string {
  const texts = [...marksIn(picture)].filter(({ name }) => name === 'text');
  const said = ({ children }: Mark): string => children.map((c) => (typeof c === 'string' ? c : said(c))).join('');
  return texts.map((text) => plain(said(text).replace(/[\u2066-\u2069]/g, ''))).join('\n');
}

const emptyWords: Partial<
  Readonly<Record<FigureId, 'map.summaryEmpty' | 'places.summaryEmpty' | 'equity.nothing' | 'pictures.tooFewYears'>>
> = {
  map: 'map.summaryEmpty',
  tiles: 'map.summaryEmpty',
  provinces: 'places.summaryEmpty',
  equity: 'equity.nothing',
  scatter: 'equity.nothing',
  perInhabitant: 'pictures.tooFewYears',
};

const unbroken = (text: string) => text.replace(/\s/g, '');
const each = ofGrants.flatMap((id) => (['fr', 'ar', 'en'] as const).map((language) => [id, language] as const));

describe.each(each)('%s, %s', (id, language) => {
  test('carries selection, caveats, edition and address', () => {
    const { t } = voiceOf(language);
    const here: Action = { type: 'toggle', dimension: 'year', value: '2016' };
    const said = unbroken(read(draw(id, language, subjectOf(id, tableFor(id), editionFor(id), here))));
    for (const part of [t('explore.partialPhrase'), t('app.name'), address, '0123456789', '2016'])
      expect(said).toContain(unbroken(part));
    expect(said).not.toContain('abcdef');
  });

  test('marks simulated figures, and only these', () => {
    const { t } = voiceOf(language);
    const mark = plain(t('explore.simulatedMark'));
    expect(read(draw(id, language, subjectOf(id, tableFor(id), { ...editionFor(id), kind: 'simulated' })))).toContain(
      mark,
    );
    expect(read(draw(id, language))).not.toContain(mark);
  });

  test('says that a selection is empty', () => {
    const none: Action = { type: 'search', text: 'nothing says this' };
    const said = read(draw(id, language, subjectOf(id, tableFor(id), editionFor(id), none)));
    if (pairFigureIds.some((pair) => pair === id)) {
      const [noRow = ''] = plain(voiceOf(language).t('compare.noRow', { names: '\u0000' })).split('\u0000');
      expect(said.replace(/\s+/g, ' ')).toContain(noRow.trim());
    } else expect(said).toContain(plain(voiceOf(language).t(emptyWords[id] ?? 'charts.nothing')));
  });

  test('is pure SVG: no foreign object, no reference outside, no colour of the page', () => {
    const svg = written(draw(id, language));
    expect(svg).not.toMatch(/foreignObject|var\(--|href="(?!#)|https?:\/\/(?!www\.w3\.org\/2000\/svg|exemple\.ma)/);
  });
});

test.each([
  ['map', 'fr'],
  ['tiles', 'ar'],
  ['years', 'fr'],
  ['years', 'ar'],
  ['difference', 'fr'],
] as const)('%s by inhabitant says what a partial edition compares (%s)', (id, language) => {
  const by: Action = { type: 'measure', measure: 'per_inhabitant' };
  const reason = unbroken(voiceOf(language).t('map.partial.printed'));
  expect(unbroken(read(draw(id, language, subjectOf(id, tableFor(id), edition, by))))).toContain(reason);
  expect(unbroken(read(draw(id, language)))).not.toContain(reason);
});

test.each([
  ['map', 'fr', true],
  ['tiles', 'ar', true],
  ['sectors', 'fr', false],
] as const)('%s of one region says whether it is of the whole country (%s)', (id, language, whole) => {
  const here: Action = { type: 'toggle', dimension: 'region', value: '09' };
  const told = (drawn: Mark) =>
    unbroken(read(drawn)).includes(unbroken(voiceOf(language).t('everyPlace.figure', country)));
  const country = ofCountry(subjectOf(id).exploration.result, voiceOf(language));
  expect(told(draw(id, language, subjectOf(id, chartTable, edition, here)))).toBe(whole);
  expect(told(draw(id, language))).toBe(false);
});

test.each([
  ['trends', 'fr'],
  ['recipients', 'ar'],
  ['map', 'fr'],
] as const)('%s, %s, as it is written', async (id, language) => {
  const svg = written(draw(id, language)).replaceAll('><', '>\n<');
  await expect(`${svg}\n`).toMatchFileSnapshot(`../golden/pictures/${id}.${language}.svg`);
});

test.each(ofGrants)(`names cannot break %s, whatever signs they hold (seed ${seed})`, (id) => {
  const name = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constant('<b>fête</b> & "x"'));
  fc.assert(
    fc.property(name, (hostile) => {
      const row = { recipient: 'r', funder: 'f', recipientName: hostile, funderName: hostile, region: '09' };
      const table = tableOf([{ ...row, year: '2020', purpose: hostile, recipientKind: 'association', amount: 1e7 }]);
      const chosen: Action = { type: 'search', text: hostile };
      for (const subject of [subjectOf(id, table), subjectOf(id, table, edition, chosen)]) {
        const svg = written(draw(id, 'ar', subject));
        const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(documentElement.tagName).toBe('svg');
        expect(documentElement.querySelector('b, parsererror')).toBeNull();
      }
    }),
    { seed, numRuns: 6 },
  );
});

test.each(pairFigureIds)('%s names both selections, and writes the second apart from the first', (id) => {
  const here: Action = { type: 'toggle', dimension: 'region', value: '09' };
  const there: Action = { type: 'against', filter: { clauses: { ...defaultView.filter.clauses, region: ['08'] } } };
  const chosen = [here, there].reduce(reduce, defaultView);
  const asked = { page: { kind: 'embed', figure: id }, filter: chosen.filter, against: chosen.against } as const;
  const subject: FigureSubject = {
    exploration: { ...answer(wideTable, asked), edition, overview: explore(wideTable, defaultView.filter) },
    view: chosen,
    reference: withProvinces,
  };
  const provinces = plates.sheet?.provinces ?? [];
  const voice = voiceOf('fr');
  const sheet = bodySheet({ direction: 'ltr', language: 'fr', measure });
  const { figure, named } = composeFigure(id, subject, { ...plates, provinces }, voice, sheet);
  const imprint = imprintOf({ id, heading: figure.heading, named, address }, subject, voice);
  const picture = framed(figure, imprint, sheet, '');
  const said = unbroken(read(picture));
  for (const code of ['08', '09'] as const) {
    const name = reference.regions.find((region) => region.code === code)?.names.fr ?? '';
    expect(said.split(unbroken(name)).length).toBeGreaterThan(2);
  }
  const solid = [...marksIn(picture)].filter(({ attributes }) => attributes.fill === inks.accent);
  const hollow = [...marksIn(picture)].filter(({ attributes }) => attributes.stroke === inks.ink);
  expect(solid.length).toBeGreaterThan(0);
  expect(hollow.length).toBeGreaterThan(1);
});

test('a name of an organisation is printed whole', () => {
  const name = '<b>fête</b> & "x"';
  const row = { recipient: 'r', recipientName: name, recipientKind: 'association', amount: 1e7 };
  expect(read(draw('recipients', 'fr', subjectOf('recipients', tableOf([row]))))).toContain(name);
});

test.each(['sectors', 'funders', 'recipients'] as const)('the figures of %s close on the total', (id) => {
  const grants = [...read(draw(id, 'en')).matchAll(/^(\d+)\n[\d.]+\n[<\d.%]+$/gm)].map(([, n]) => Number(n));
  expect(grants.reduce((sum, n) => sum + n, 0)).toBe(subjectOf(id).exploration.result.total.n);
});

test('bars and time are the true mirror of the other direction, the map is not', () => {
  const filled = (id: SelectionFigureId, language: Spoken, fills: readonly string[]) =>
    [...marksIn(draw(id, language))]
      .filter(({ name, attributes }) => name === 'rect' && fills.includes(String(attributes.fill)))
      .map(({ attributes }) => [Number(attributes.x), Number(attributes.width)] as const);
  const { width } = bodySheet({ direction: 'ltr', language: 'fr', measure });
  for (const [id, ...fills] of [
    ['trends', 'url(#hatch)'],
    ['sectors', inks.money4, 'url(#hatch)'],
    ['matrix', inks.money4],
  ] as const) {
    const [left, right] = [filled(id, 'fr', fills), filled(id, 'ar', fills)];
    expect(left.length).toBeGreaterThan(1);
    expect(right.map(([x, w]) => [width - x - w, w].map(Math.round))).toEqual(
      left.map(([x, w]) => [x, w].map(Math.round)),
    );
  }
  const land = (language: Spoken) =>
    [...marksIn(draw('map', language))].flatMap(({ attributes: { d } }) =>
      regions.some((r) => r.path === d) ? [d] : [],
    );
  expect(land('ar')).toEqual(land('fr'));
});

test('every text of an Arabic picture says its direction', () => {
  for (const id of ofGrants) {
    const texts = [...marksIn(draw(id, 'ar'))].filter(({ name }) => name === 'text');
    expect(texts.length).toBeGreaterThan(5);
    for (const { attributes } of texts) expect(attributes.direction).toMatch(/^(ltr|rtl)$/);
    const figures = texts.filter(({ children }) => /^[\d\s\u202F,%]+$/.test(children.join('')));
    const turned = figures.filter(({ attributes }) => attributes.direction !== 'ltr').map(({ children }) => children);
    expect([id, turned]).toEqual([id, []]);
  }
});
