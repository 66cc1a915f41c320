import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutFace, factsOf, fontSheet } from '../../src/build/fonts/cut.ts';
import { faces } from '../../src/build/fonts/faces.ts';

const FOLDER = 'src/styles/fonts';
/** Shapes text without a glyph of their own: joiners, direction marks, isolates, line ends. */
const invisible = /[\p{Cf}\p{Cc}]/u;

function read(name: string): Buffer {
  return readFileSync(join(FOLDER, name));
}

describe('the fonts of the site', () => {
  it('are the ones the script declares, and no others', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(['OFL.txt', ...faces.map(({ name }) => `${name}.woff2`)].sort());
  });

  it('come out the same when they are cut again', async () => {
    for (const face of [faces[1], faces.find(({ name }) => name.includes('arabic')), faces.at(-1)]) {
      if (!face) throw new Error('no such face');
      expect((await cutFace(face)).equals(read(`${face.name}.woff2`)), face.name).toBe(true);
    }
  });

  it('are declared by the sheet the script writes', async () => {
    expect(readFileSync('src/styles/fonts.css', 'utf8')).toBe(await fontSheet(faces));
  });

  it('are each small', () => {
    for (const { name } of faces) expect(read(`${name}.woff2`).length, name).toBeLessThan(32_000);
  });

  it('have a glyph for every character of the messages and of the reference tables', async () => {
    const covered = new Set<number>();
    for (const { name } of faces)
      for (const code of (await factsOf(read(`${name}.woff2`))).glyphs.keys()) covered.add(code);
    const folders = ['src/i18n/messages', 'data/reference'];
    const texts = folders.flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
    );
    const printed = new Set([...texts.join(''), ...'ḍɣɛṭẓṣṛḥ\u202f↗↖≈×·−…«»٪٫٬']);
    const lacking = [...printed].filter(
      (letter) => !invisible.test(letter) && !covered.has(letter.codePointAt(0) ?? 0),
    );
    expect(lacking).toEqual([]);
  });
});
