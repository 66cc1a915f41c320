import type { Direction } from './languages.ts';

const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const leftToRight = /[A-Za-z\u00C0-\u024F\u0370-\u052F\u1E00-\u1EFF\u2D30-\u2D7F]/;

/** Text without the invisible marks that could turn the sentence around it. */
export function withoutBidiControls(text: string): string {
  return text.replace(bidiControls, '');
}

/**
 * Text from a file made safe inside a sentence of the given direction: its own direction marks are
 * removed, and it stands between isolates only when it holds letters of the other direction.
 */
export function isolate(text: string, direction: Direction): string {
  const plain = withoutBidiControls(text);
  const foreign = direction === 'rtl' ? leftToRight : rightToLeft;
  return foreign.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** As {@link isolate}, and in right-to-left text around everything: the signs of a figure or a date turn there too. */
export function isolateFilled(text: string, direction: Direction): string {
  const plain = withoutBidiControls(text);
  return direction === 'rtl' && plain !== '' ? `\u2068${plain}\u2069` : isolate(plain, direction);
}
