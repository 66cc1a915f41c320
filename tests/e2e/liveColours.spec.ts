import { expect, test } from '@playwright/test';
import { openPage, waitForLiveMap } from './support/explorePage.ts';
import { bareLand, classColoursOf, coloursOf, spotsOf } from './support/landColours.ts';
import { movedSoFar, noteMoves } from './support/layoutShift.ts';

test('the live map moves nothing, has the colours of the drawn one, dots where rows are few, and follows the theme', async ({
  page,
}) => {
  await page.setViewportSize({ width: 620, height: 1000 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await noteMoves(page);
  await openPage(page, 'fr/');
  await waitForLiveMap(page);
  expect(await movedSoFar(page)).toBeLessThanOrEqual(0.02);
  await bareLand(page);
  const spots = await spotsOf(page);
  for (const [code, { length }] of Object.entries(spots)) expect([code, length > 20]).toEqual([code, true]);

  const classes = await classColoursOf(page);
  expect(new Set(Object.values(classes)).size).toBeGreaterThanOrEqual(4);
  const light = await coloursOf(page, spots);
  expect(Object.fromEntries(Object.entries(light).map(([code, { colour }]) => [code, colour]))).toEqual(classes);
  const dotted = Object.keys(light).filter((code) => (light[code]?.speckles ?? 0) > 0.03);
  expect(dotted.sort(), JSON.stringify(light)).toEqual(['10', '11']);

  await page.emulateMedia({ colorScheme: 'dark' });
  await expect
    .poll(async () => {
      const dark = await coloursOf(page, spots);
      return Object.fromEntries(Object.entries(dark).map(([code, { colour }]) => [code, colour]));
    })
    .toEqual(await classColoursOf(page));
  expect(await classColoursOf(page)).not.toEqual(classes);
});
