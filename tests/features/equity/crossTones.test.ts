import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', media = '', chosen = ''] = tokens.split('@media');

function tone(theme: string, name: string): string {
  const [, hex = ''] = new RegExp(`--${name}: #([0-9a-f]+);`).exec(theme) ?? [];
  return hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const nine = [0, 1, 2].flatMap((need) => [0, 1, 2].map((money) => `${need}${money}`));

test.each([
  ['light', light, -1],
  ['dark, as the system asks', media, 1],
  ['dark, as the reader asks', chosen, 1],
] as const)('%s: writing on each class is readable, and more of either stands out more', (_, theme, sign) => {
  for (const key of nine)
    expect(contrast(tone(theme, `cross${key}`), tone(theme, `on-cross${key}`))).toBeGreaterThan(4.5);
  for (const step of [0, 1, 2]) {
    for (const line of [[0, 1, 2].map((i) => `${step}${i}`), [0, 1, 2].map((i) => `${i}${step}`)]) {
      const [low = 0, middle = 0, high = 0] = line.map((key) => sign * luminance(tone(theme, `cross${key}`)));
      expect(low < middle && middle < high).toBe(true);
    }
  }
});
