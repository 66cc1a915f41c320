import type { FontFacts } from './sfnt.ts';

/** Arial as installed systems carry it: metrics in units of an em of 2048, widths of letters and space. */
const arial = {
  unitsPerEm: 2048,
  widths: {
    ' ': 569,
    a: 1139,
    b: 1139,
    c: 1024,
    d: 1139,
    e: 1139,
    f: 569,
    g: 1139,
    h: 1139,
    i: 455,
    j: 455,
    l: 455,
    m: 1706,
    n: 1139,
    o: 1139,
    p: 1139,
    q: 1139,
    r: 682,
    s: 1024,
    t: 569,
    u: 1139,
    v: 1024,
    x: 1024,
    y: 1024,
  },
};

const SAMPLE = 'ce que les institutions publiques disent avoir accorde aux associations, region par region';

/**
 * The `@font-face` of a local font stretched to the body font's widths and line, so that nothing
 * moves when the body font arrives.
 */
export function fallbackFace({ glyphs, advance, unitsPerEm, ascent, descent, lineGap }: FontFacts): string {
  const known: Readonly<Record<string, number>> = arial.widths;
  const letters = [...SAMPLE].filter((letter) => letter in known);
  const ours =
    letters.reduce((sum, letter) => sum + advance(glyphs.get(letter.codePointAt(0) ?? 0) ?? 0), 0) / unitsPerEm;
  const theirs = letters.reduce((sum, letter) => sum + (known[letter] ?? 0), 0) / arial.unitsPerEm;
  const scale = ours / theirs;
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  return `@font-face {
  font-family: "Kharita fallback";
  src: local("Arial"), local("Liberation Sans"), local("Arimo");
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(ascent / unitsPerEm / scale)};
  descent-override: ${percent(descent / unitsPerEm / scale)};
  line-gap-override: ${percent(lineGap / unitsPerEm / scale)};
}
`;
}
