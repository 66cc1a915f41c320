import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardFonts } from '../../../src/build/social/cardFonts.ts';
import { cardFile, drawnCard } from '../../../src/build/social/drawnCards.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><text y="40" font-size="30" font-family="'IBM Plex Sans Arabic'">${text}</text></svg>`;

test('a card is drawn once, and its name follows from what it is drawn from', async () => {
  const fonts = await cardFonts();
  const file = await drawnCard(svg('خريطة'), fonts, 'kinds');
  const png = readFileSync(file);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 63]);
  expect(file).toBe(cardFile(svg('خريطة'), fonts, 'kinds'));
  expect(cardFile(svg('خ ر'), fonts, 'kinds')).not.toBe(file);
  expect(cardFile(svg('خريطة'), { hash: '' }, 'kinds')).not.toBe(file);
});

test('letters are joined, in fonts that came with the site: joined they are another picture than apart', async () => {
  const fonts = await cardFonts();
  const apart = [...'خريطة'].join('\u200c');
  const [joined, spelt, blank] = await Promise.all(
    ['خريطة', apart, ''].map((text) => drawnCard(svg(text), fonts, 'kinds')),
  );
  const bytes = [joined, spelt, blank].map((file) => readFileSync(file ?? '').toString('base64'));
  expect(new Set(bytes).size).toBe(3);
});

test('a text is measured in its faces, in any script', async () => {
  const { measure } = await cardFonts();
  expect(measure('Kharita', 30, 400)).toBeGreaterThan(80);
  expect(measure('Kharita', 30, 600)).toBeGreaterThan(measure('Kharita', 30, 300));
  for (const text of ['خريطة', 'ⵜⴰⵎⴰⵣⵉⵖⵜ']) expect(measure(text, 60, 400)).toBeCloseTo(2 * measure(text, 30, 400));
});
