import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardSubject, cardOf, socialCard } from '../../src/app/socialCard.ts';
import { noCalls } from '../../src/core/calls/callRecord.ts';
import type { Edition } from '../../src/core/edition/edition.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import { explorePage, type Page } from '../../src/core/view/page.ts';
import { answer } from '../../src/engine/answer.ts';
import { aCall } from '../support/calls.ts';
import { chartTable, partialEdition, plain, reference, spoken, tableOf, voiceOf } from '../support/chartSubject.tsx';

const seed = 20_261_122;
const measure = (text: string, size: number) => [...text].length * size * 0.5;
const region: Page = { kind: 'profile', subject: { of: 'region', key: '09' } };
const sentRegion: Page = { kind: 'directory', of: 'region' };

function subjectOf(page: Page, table = chartTable, edition: Edition = partialEdition): CardSubject {
  const overview = explore(table, defaultFilter);
  return {
    page,
    data: { answer: answer(table, { page, filter: defaultFilter }), edition, overview, calls: null },
    site: 'kharita.example',
  };
}

/** What a reader can read of a card, without the signs that only turn it. */
function read(language: (typeof spoken)[number], subject: CardSubject): string {
  const svg = socialCard(subject, reference, voiceOf(language), measure);
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const texts = [...documentElement.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
  return plain(texts.join(' ').replace(/[\u2066-\u2069]/g, ''));
}

describe.each(spoken)('the card of a page, %s,', (language) => {
  const { t, format } = voiceOf(language);

  test('quotes the figures with their n, what they are not, the day, and where they stand', () => {
    const { total } = explore(chartTable, defaultFilter);
    const said = read(language, subjectOf(explorePage));
    for (const part of [
      format.amountShort(total.sum),
      format.integer(total.n),
      'kharita.example',
      format.date(partialEdition.date),
    ])
      expect(said).toContain(plain(part.replace(/[\u2066-\u2069]/g, '')));
    expect(said).toContain(plain(t('explore.partialPhrase')).split(' ')[0]);
    expect(said).not.toContain(plain(t('explore.simulatedMark')));
  });

  test('of a region has its name and its own figures', () => {
    const card = cardOf(subjectOf(region), reference, voiceOf(language));
    const { result } = answer(chartTable, { page: region, filter: defaultFilter });
    expect(card.lines.map(({ text }) => text)).toContain(language === 'ar' ? 'الجهة 09' : 'Région 09');
    expect(card.lines[0]?.text).toBe(format.amountShort(result.total.sum));
    expect(card.kicker).toBe('');
  });

  test('of a kind of page has its word, and is marked where it is simulated', () => {
    const simulated: Edition = { ...partialEdition, kind: 'simulated' };
    const said = read(language, subjectOf(sentRegion, chartTable, simulated));
    expect(said).toContain(plain(t('app.lists.region')));
    expect(said).toContain(plain(t('explore.simulatedMark')));
  });
});

test.each([
  ['fr', ['2 appels dans cette édition', '1 avec une date limite publiée, 1 sans']],
  ['ar', ['2 طلبا مشاريع في هذا الإصدار', '1 بأجل منشور، و1 بدونه']],
  ['en', ['2 calls in this edition', '1 with a published deadline, 1 without']],
] as const)('a card of calls counts them, and names no money and no open call (%s)', (language, lines) => {
  const subject = subjectOf({ kind: 'calls' });
  const calls = { ...noCalls, calls: [aCall(), aCall({ id: 'B', closes: '' })] };
  const card = cardOf({ ...subject, data: { ...subject.data, calls } }, reference, voiceOf(language));
  expect(
    card.lines.map(({ text, figure }) =>
      plain(text.replace('<figure/>', figure ?? '')).replace(/[\u2066-\u2069]/g, ''),
    ),
  ).toEqual(lines);
  expect(card.kicker).toBe(voiceOf(language).t('find.kinds.calls'));
  expect(card.keys).toEqual([]);
  const svg = socialCard({ ...subject, data: { ...subject.data, calls } }, reference, voiceOf(language), measure);
  expect(svg).not.toMatch(/MAD|درهم|ouvert|مفتوح|\bopen\b/);
});

test('a card of no row quotes no amount', () => {
  const { lines } = cardOf(subjectOf(region, tableOf([{ amount: 100, region: '01' }])), reference, voiceOf('fr'));
  expect(lines.map(({ text }) => plain(text))).toEqual(['Aucune subvention publiée dans cette édition', 'Région 09']);
});

test('what on the map is no amount has its key', () => {
  const { keys } = cardOf(subjectOf(explorePage, tableOf([{ amount: 100, region: '01' }])), reference, voiceOf('fr'));
  expect(keys.map(({ text }) => plain(text))).toEqual([
    'Moins de 10 lignes : non comparable',
    'Aucune liste dans cette édition : 11',
  ]);
});

test('an Arabic card is set from the right, its sentences turned by their own signs; a Latin name is not', () => {
  const svg = socialCard(subjectOf(explorePage), reference, voiceOf('ar'), measure);
  const texts = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>(.)/g)];
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.map(([, , anchor]) => anchor)).toEqual(texts.map(() => 'end'));
  for (const [, x] of texts) expect(Number(x)).toBeGreaterThan(600);
  expect(svg).toContain('\u2066kharita.example\u2069');
  expect(svg).toContain('\u2067خريطة\u2069');
});

test(`a name cannot break the picture, nor reach the foot of the card (seed ${seed})`, () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc.constantFrom('</text><script>&"', 'mot '.repeat(150)),
  );
  fc.assert(
    fc.property(name, fc.constantFrom(...spoken), (hostile, language) => {
      const table = tableOf([{ funder: 'f', funderName: hostile, region: '09', amount: 1e7, year: '2020' }]);
      const subject = subjectOf({ kind: 'profile', subject: { of: 'funder', key: 'f' } }, table);
      const svg = socialCard(subject, reference, voiceOf(language), measure);
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(documentElement.tagName).toBe('svg');
      expect(documentElement.querySelector('script, parsererror')).toBeNull();
      const lines = [...documentElement.querySelectorAll('text')].filter(
        (text) => Number(text.getAttribute('font-size')) > 15,
      );
      const above = lines.map((text) => Number(text.getAttribute('y'))).filter((y) => y !== 590);
      expect(Math.max(...above)).toBeLessThan(530);
    }),
    { seed, numRuns: 40 },
  );
});
