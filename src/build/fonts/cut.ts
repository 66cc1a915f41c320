import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { bodyFace, type CodeRange, type Face, firstFaces } from './faces.ts';
import { fallbackFace } from './fallback.ts';
import { type FontFacts, fontFacts } from './sfnt.ts';

/** The whole font a face is cut from. */
async function sourceFacts({ source }: Face): Promise<FontFacts> {
  return factsOf(readFileSync(join('node_modules', source)));
}

/** The facts of a font file in any web format. */
export async function factsOf(font: Buffer): Promise<FontFacts> {
  return fontFacts(await subsetFont(font, '', { targetFormat: 'sfnt', keepAllGlyphs: true }));
}

/** The code points a face speaks for: those of its ranges that its font has glyphs for. */
function spokenFor({ ranges }: Face, { glyphs }: FontFacts): readonly number[] {
  return [...glyphs.keys()]
    .filter((code) => ranges.some(([first, last]) => first <= code && code <= last))
    .sort((a, b) => a - b);
}

/** The bytes of a face as woff2, holding only the characters it speaks for. */
export async function cutFace(face: Face): Promise<Buffer> {
  const codes = spokenFor(face, await sourceFacts(face));
  const options = { targetFormat: 'woff2', noHinting: true } as const;
  return subsetFont(readFileSync(join('node_modules', face.source)), String.fromCodePoint(...codes), options);
}

/** The style sheet that declares `faces`, each for exactly the characters in its file. */
export async function fontSheet(faces: readonly Face[]): Promise<string> {
  const blocks = await Promise.all(
    faces.map(async (face) => faceBlock(face, spokenFor(face, await sourceFacts(face)))),
  );
  return [...blocks, fallbackFace(await sourceFacts(bodyFace))].join('\n');
}

const first: readonly string[] = [...firstFaces.latin, ...firstFaces.arabic];

const medium = '-500';

/** Phones set the medium weight in the semi-bold file, which they have already: two files fewer on a weak line. */
function faceBlock(face: Face, codes: readonly number[]): string {
  if (!face.name.endsWith(medium)) return declaration(face, face.name, codes);
  const heavier = face.name.replace(medium, '-600');
  return [
    `@media (width >= 600px) {\n${indented(declaration(face, face.name, codes))}}\n`,
    `@media (width < 600px) {\n${indented(declaration(face, heavier, codes))}}\n`,
  ].join('\n');
}

function declaration({ family, weight }: Face, file: string, codes: readonly number[]): string {
  const display = first.includes(file) ? 'optional' : 'swap';
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: ${display};
  src: url("./fonts/${file}.woff2") format("woff2");
  unicode-range: ${asRanges(codes).map(written).join(', ')};
}
`;
}

function indented(block: string): string {
  return block.replace(/^(?=.)/gm, '  ');
}

function asRanges(codes: readonly number[]): readonly CodeRange[] {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const open = ranges.at(-1);
    if (open && open[1] === code - 1) open[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

function written([first, last]: CodeRange): string {
  const hex = (code: number) => code.toString(16);
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}
