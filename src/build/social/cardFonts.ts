import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Measure } from '../../ui/picture/typeset.ts';
import { type FontFacts, fontFacts } from '../fonts/sfnt.ts';
import { cacheFolder, writeWhole } from './cache.ts';

/** The whole fonts a card is set in, below node_modules: a picture is no download, so nothing is cut from them. */
const sources = {
  sans: 'plex-sans/fonts/complete/woff2/IBMPlexSans',
  arabic: 'plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic',
} as const;
const styles = { Light: 300, Regular: 400, Medium: 500, SemiBold: 600 } as const;
const tifinagh = '@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff2';

export interface CardFonts {
  /** Uncompressed fonts, for what draws them. */
  readonly files: readonly string[];
  readonly measure: Measure;
  /** Changes with any of their bytes. */
  readonly hash: string;
}

/** The fonts of cards, uncompressed once and kept. */
export async function cardFonts(): Promise<CardFonts> {
  const weights = Object.entries(styles);
  const load = (stem: string) =>
    Promise.all(
      weights.map(async ([style, weight]) => [weight, await uncompressed(`@ibm/${stem}-${style}.woff2`)] as const),
    );
  const [sans, arabic, noto] = await Promise.all([load(sources.sans), load(sources.arabic), uncompressed(tifinagh)]);
  const fonts = [...sans, ...arabic].map(([, font]) => font).concat(noto);
  const hash = createHash('sha256');
  for (const { bytes } of fonts) hash.update(bytes);
  const facts = (of: typeof sans) => new Map(of.map(([weight, { bytes }]) => [weight as number, fontFacts(bytes)]));
  return {
    files: fonts.map(({ file }) => file),
    measure: measureWith(facts(sans), facts(arabic), fontFacts(noto.bytes)),
    hash: hash.digest('hex'),
  };
}

type Weighted = ReadonlyMap<number, FontFacts>;

/** Adds up the letters as they stand alone: joined Arabic letters are narrower, so that no line is too long. */
function measureWith(sans: Weighted, arabic: Weighted, tifinaghFacts: FontFacts): Measure {
  return (text, size, weight) => {
    const inTurn = [sans.get(weight), arabic.get(weight), tifinaghFacts].filter((font) => font !== undefined);
    let width = 0;
    for (const sign of text) {
      const code = sign.codePointAt(0) ?? 0;
      const font = inTurn.find(({ glyphs }) => glyphs.has(code));
      if (font) width += (font.advance(font.glyphs.get(code) ?? 0) / font.unitsPerEm) * size;
    }
    return width;
  };
}

/** The names 16 and 17 say which family and which of its styles a font is. */
const familyNames = [16, 17];

async function uncompressed(source: string): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const woff2 = readFileSync(join('node_modules', source));
  const file = join(cacheFolder, 'fonts', `${createHash('sha256').update(woff2).digest('hex').slice(0, 16)}.ttf`);
  if (!existsSync(file)) {
    mkdirSync(join(cacheFolder, 'fonts'), { recursive: true });
    const options = { targetFormat: 'sfnt', keepAllGlyphs: true, preserveNameIds: familyNames } as const;
    writeWhole(file, await subsetFont(woff2, '', options));
  }
  return { file, bytes: readFileSync(file) };
}
