import { describe, expect, test } from 'vitest';
import { composePeers } from '../../src/app/pictures/drawPeers.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultView } from '../../src/core/view/viewState.ts';
import { answer } from '../../src/engine/answer.ts';
import { bodySheet, framed } from '../../src/ui/picture/frame.ts';
import { inks } from '../../src/ui/picture/inks.ts';
import { type Mark, marksIn } from '../../src/ui/picture/mark.ts';
import { partialEdition, plain, reference, tableOf, voiceOf } from '../support/chartSubject.tsx';

const address = 'https://site.example/fr/grant/G-7?edition=published@2026-11-01';
const measure = (text: string, size: number) => [...text].length * size * 0.5;
const row = { funder: 'bailleur-1', funderName: 'Bailleur 1', funderNameAr: 'جهة 1', sector: 'sport', file: 'a.csv' };
const tableWith = (grants: number) =>
  tableOf(
    Array.from({ length: grants }, (_, index) => ({
      ...row,
      grantId: `G-${index}`,
      line: index + 2,
      status: 'approved',
      year: '2019',
      recipientName: `Association ${index}`,
      amount: 100_000 * 3 ** (index % 9),
    })),
  );

function subjectOf(table: ReturnType<typeof tableWith>, kind: 'published' | 'simulated' = 'published') {
  const answered = answer(table, {
    page: { kind: 'embed', figure: 'grantPeers' },
    filter: defaultView.filter,
    grant: 'G-7',
  });
  const overview = explore(table, defaultView.filter);
  return { exploration: { ...answered, edition: { ...partialEdition, kind }, overview }, view: defaultView, reference };
}

function textsOf(picture: Mark): string {
  const said = ({ children }: Mark): string => children.map((c) => (typeof c === 'string' ? c : said(c))).join('');
  const texts = [...marksIn(picture)].filter(({ name }) => name === 'text');
  return texts.map((text) => plain(said(text)).replace(/[\s\u2066-\u2069]/g, '')).join('');
}

describe.each(['fr', 'ar'] as const)('a grant among its peers as a picture, in %s', (language) => {
  const voice = voiceOf(language);
  const sheet = bodySheet({ direction: voice.direction, language, measure });
  const compose = (subject: ReturnType<typeof subjectOf>) => {
    const { t, format } = voice;
    const { figure, imprint } = composePeers({ ...subject, speech: { t, format, language }, address }, voice, sheet);
    return framed(figure, imprint, sheet, '');
  };
  const unbroken = (text: string) => plain(text).replace(/[\s\u2066-\u2069]/g, '');

  test('says the grant, where it stands, the partial record, its line and the address', () => {
    const { t, format } = voice;
    const said = textsOf(compose(subjectOf(tableWith(20))));
    for (const part of [
      t('record.compare.title', { count: 20 }),
      t('record.compare.this'),
      t('explore.partialPhrase'),
      'Association 7',
      'a.csv',
      format.dirhams(100_000 * 3 ** 7),
      { fr: 'Bailleur 1', ar: 'جهة 1' }[language],
      address,
    ])
      expect(said).toContain(unbroken(part));
    expect(said).not.toContain(unbroken(t('explore.simulatedMark')));
    expect(textsOf(compose(subjectOf(tableWith(20), 'simulated')))).toContain(unbroken(t('explore.simulatedMark')));
  });

  test('marks one place, and is not drawn of too few', () => {
    const marked = [...marksIn(compose(subjectOf(tableWith(20))))].filter(
      ({ name, attributes }) => name === 'line' && attributes.stroke === inks.accent,
    );
    expect(marked).toHaveLength(1);
    expect(() => compose(subjectOf(tableWith(9)))).toThrow();
  });
});

test('the Arabic plot is the mirror of the French one', () => {
  const bars = (language: 'fr' | 'ar') => {
    const voice = voiceOf(language);
    const { t, format } = voice;
    const sheet = bodySheet({ direction: voice.direction, language, measure });
    const { figure } = composePeers(
      { ...subjectOf(tableWith(20)), speech: { t, format, language }, address },
      voice,
      sheet,
    );
    const drawn = figure.drawing.marks.filter(({ attributes }) => attributes.fill === inks.grey);
    return {
      width: sheet.width,
      drawn: drawn.map(({ attributes }) => [Number(attributes.x), Number(attributes.width)] as const),
    };
  };
  const [left, right] = [bars('fr'), bars('ar')];
  expect(left.drawn.length).toBeGreaterThan(2);
  for (const [index, [x, width]] of right.drawn.entries()) {
    expect(right.width - x - width).toBeCloseTo(left.drawn[index]?.[0] ?? 0, 6);
    expect(width).toBeCloseTo(left.drawn[index]?.[1] ?? 0, 6);
  }
});
