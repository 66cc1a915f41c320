/** What of an uncompressed TrueType or OpenType font the cutting of fonts reads. */
export interface FontFacts {
  /** Glyph by code point; only code points that have one. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** In font units, `descent` below the line as a positive number. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  /** The width of a glyph in font units. */
  readonly advance: (glyph: number) => number;
}

/** Reads a font's own tables. Throws when one of `head`, `hhea`, `hmtx`, `cmap` is missing. */
export function fontFacts(sfnt: Uint8Array): FontFacts {
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const hhea = tableOffset(view, 'hhea');
  const hmtx = tableOffset(view, 'hmtx');
  const widths = view.getUint16(hhea + 34);
  return {
    glyphs: glyphsByCode(view),
    ascent: view.getInt16(hhea + 4),
    descent: -view.getInt16(hhea + 6),
    lineGap: view.getInt16(hhea + 8),
    unitsPerEm: view.getUint16(tableOffset(view, 'head') + 18),
    advance: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, widths - 1)),
  };
}

function tableOffset(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const entry = 12 + i * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)));
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`the font has no table "${tag}"`);
}

function glyphsByCode(view: DataView): ReadonlyMap<number, number> {
  const cmap = tableOffset(view, 'cmap');
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const subtable = cmap + view.getUint32(cmap + 8 + i * 8);
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(view, subtable, glyphs);
    if (format === 12) addGroups(view, subtable, glyphs);
  }
  return glyphs;
}

/** A `cmap` of format 4: segments of the first 65,536 code points. */
function addSegments(view: DataView, start: number, glyphs: Map<number, number>): void {
  const doubled = view.getUint16(start + 6);
  for (let at = 0; at < doubled; at += 2) {
    const last = view.getUint16(start + 14 + at);
    const first = view.getUint16(start + 16 + doubled + at);
    const delta = view.getUint16(start + 16 + 2 * doubled + at);
    const rangeAt = start + 16 + 3 * doubled + at;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** A `cmap` of format 12: groups over all of Unicode. */
function addGroups(view: DataView, start: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < view.getUint32(start + 12); i += 1) {
    const group = start + 16 + i * 12;
    const first = view.getUint32(group);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= view.getUint32(group + 4); code += 1) glyphs.set(code, glyph + code - first);
  }
}
