import { expect, test } from 'vitest';
import { quotation } from '../../../src/features/download/quotation.ts';
import { partialEdition, plain, type spoken, voiceOf } from '../../support/chartSubject.tsx';

const edition = { ...partialEdition, hash: '0123456789abcdef' };
const address = 'https://example.org/fr/?edition=published@2026-11-01';

test.each<[(typeof spoken)[number], string]>([
  ['fr', 'Source : Kharita, Édition publiée du 1er novembre 2026, empreinte 0123456789.'],
  ['ar', 'المصدر: خريطة، الإصدار المنشور بتاريخ 1 نونبر 2026، البصمة 0123456789.'],
  ['en', 'Source: Kharita, Published edition of 1 November 2026, hash 0123456789.'],
])('%s: sentence, caveats, edition and address, one line each', (language, source) => {
  const { t, format } = voiceOf(language);
  const lines = plain(
    quotation('12 grants', ['partial', 'left out'], [edition], address, t, format).replaceAll('\n', ' | '),
  );
  expect(lines).toBe(`12 grants | partial | left out | ${source} | ${address}`);
});

test('of two editions both are named, and no address stands for a file of the reader’s own', () => {
  const { t, format } = voiceOf('fr');
  const own = { ...edition, name: 'own', kind: 'own' as const, hash: 'fedcba9876543210' };
  const lines = quotation('12 contre 3', [], [own, edition], address, t, format).split('\n');
  expect(lines.map(plain)).toEqual([
    '12 contre 3',
    'Source : Kharita, Mon fichier du 1er novembre 2026, empreinte fedcba9876.',
    'Source : Kharita, Édition publiée du 1er novembre 2026, empreinte 0123456789.',
  ]);
});
