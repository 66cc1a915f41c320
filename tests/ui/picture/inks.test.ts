import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Ink, inkOf, inks, moneyInk } from '../../../src/ui/picture/inks.ts';

const [light = ''] = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8').split('@media');
const tokens = new Map(
  [...light.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name = '', colour]) => [name, colour]),
);

test('pictures are drawn in the light colours of the site', () => {
  for (const [name, colour] of Object.entries(inks)) expect([name, tokens.get(name)]).toEqual([name, colour]);
});

test('a token stands for its colour, one without a colour for none', () => {
  expect(inkOf('var(--money4)')).toBe(inks.money4);
  expect(() => inkOf('var(--sea)')).toThrow('no ink');
});

test('what is written on a class is legible', () => {
  const light = (colour: string) => Number.parseInt(colour.slice(1, 3), 16);
  const full = (colour: string) => (colour.length === 4 ? '#ffffff' : colour);
  for (const at of [1, 2, 3, 4, 5, 6] as const) {
    const { fill, text } = moneyInk(at - 1);
    expect(fill).toBe(inks[`money${at}` satisfies Ink]);
    expect(Math.abs(light(fill) - light(full(text)))).toBeGreaterThan(90);
  }
});
