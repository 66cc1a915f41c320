declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    readonly keepAllGlyphs?: boolean;
    readonly noHinting?: boolean;
    /** Records of the `name` table kept besides the first seven. */
    readonly preserveNameIds?: readonly number[];
  }
  /** The font with only the glyphs that `text` needs, in the format asked for. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
