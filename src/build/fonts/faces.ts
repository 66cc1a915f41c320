/** One `@font-face`: which characters of which file, under which name. */
export interface Face {
  /** The file's name in src/styles/fonts, without its ending. */
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  /** The whole font, below node_modules. */
  readonly source: string;
  readonly ranges: readonly CodeRange[];
}

/** First and last code point, both included. */
export type CodeRange = readonly [first: number, last: number];

/** French, English and the signs the site prints: quotes, dashes, narrow spaces, arrows, ≈ ≤ ≥ ≠. */
const latin: readonly CodeRange[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2c6, 0x2c6],
  [0x2da, 0x2dc],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0xfffd, 0xfffd],
];

/** The rest of European Latin, for names in other files a reader may open. */
const latinMore: readonly CodeRange[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x177],
  [0x179, 0x17f],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
];

/** Arabic, and its presentation forms, which the map draws labels with. */
const arabic: readonly CodeRange[] = [
  [0x600, 0x6ff],
  [0xfb50, 0xfbff],
  [0xfe70, 0xfefc],
];

/** The letters of ⵜⴰⵎⴰⵣⵉⵖⵜ, which every page offers among the languages: a file of their own spares the others. */
const tamazightName: readonly CodeRange[] = [
  [0x2d30, 0x2d30],
  [0x2d49, 0x2d49],
  [0x2d4e, 0x2d4e],
  [0x2d56, 0x2d56],
  [0x2d5c, 0x2d5c],
  [0x2d63, 0x2d63],
];

const tifinagh: readonly CodeRange[] = [
  [0x2d31, 0x2d48],
  [0x2d4a, 0x2d4d],
  [0x2d4f, 0x2d55],
  [0x2d57, 0x2d5b],
  [0x2d5d, 0x2d62],
  [0x2d64, 0x2d7f],
];

/** What IBM Plex Sans lacks: the letters of Tamazight written in Latin, and the raised e of French ordinals. */
const tamazightLatin: readonly CodeRange[] = [
  [0x190, 0x190],
  [0x194, 0x194],
  [0x25b, 0x25b],
  [0x263, 0x263],
  [0x1d49, 0x1d49],
  [0x1e0c, 0x1e0d],
  [0x1e24, 0x1e25],
  [0x1e5a, 0x1e5b],
  [0x1e62, 0x1e63],
  [0x1e6c, 0x1e6d],
  [0x1e92, 0x1e93],
];

const weights = { Light: 300, Regular: 400, Medium: 500, SemiBold: 600 } as const;

function plex(
  file: 'Sans' | 'SansArabic' | 'Mono',
  style: keyof typeof weights,
  part: string,
  ranges: readonly CodeRange[],
): Face {
  const { family, folder } = {
    Sans: { family: 'IBM Plex Sans', folder: 'plex-sans' },
    SansArabic: { family: 'IBM Plex Sans Arabic', folder: 'plex-sans-arabic' },
    Mono: { family: 'IBM Plex Mono', folder: 'plex-mono' },
  }[file];
  const weight = weights[style];
  const source = `@ibm/${folder}/fonts/complete/woff2/IBMPlex${file}-${style}.woff2`;
  return { name: `${folder}-${part}-${weight}`, family, weight, source, ranges };
}

const styles = ['Light', 'Regular', 'Medium', 'SemiBold'] as const;

function noto(name: string, source: string, ranges: readonly CodeRange[]): Face {
  return { name, family: 'Noto Sans Tifinagh', weight: 400, source: `@fontsource/${source}-400-normal.woff2`, ranges };
}

/** Every font file of the site; within one family and weight no two share a character. */
export const faces: readonly Face[] = [
  ...styles.map((style) => plex('Sans', style, 'latin', latin)),
  ...styles.map((style) => plex('Sans', style, 'more', latinMore)),
  ...styles.map((style) => plex('SansArabic', style, 'letters', arabic)),
  plex('Mono', 'Regular', 'latin', latin),
  noto('noto-tifinagh-name-400', 'noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh', tamazightName),
  noto('noto-tifinagh-400', 'noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh', tifinagh),
  noto('noto-tamazight-latin-400', 'noto-sans/files/noto-sans-latin-ext', tamazightLatin),
];

/** The face the metrics of the fallback font are matched to. */
export const bodyFace = plex('Sans', 'Regular', 'latin', latin);

/**
 * The faces the first screen is set in, loaded before it is drawn. They never replace a text that
 * is already read: where they come too late, the reader's own font stays for that visit.
 */
export const firstFaces = {
  latin: ['plex-sans-latin-300', 'plex-sans-latin-400', 'plex-sans-latin-600'],
  arabic: ['plex-sans-arabic-letters-300', 'plex-sans-arabic-letters-400', 'plex-sans-arabic-letters-600'],
} as const satisfies Record<string, readonly string[]>;
