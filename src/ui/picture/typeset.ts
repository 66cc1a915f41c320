/** Width in pixels of a text in the picture's type. */
export type Measure = (text: string, size: number, weight: number) => number;

export interface Type {
  readonly size: number;
  readonly weight: 300 | 400 | 500;
  /** From one line to the next, pixels. */
  readonly line: number;
}

/** The lines of a text no wider than `width`; a word that is wider alone, such as an address, is broken. */
export function wrapped(text: string, width: number, { size, weight }: Type, measure: Measure): readonly string[] {
  const fits = (line: string) => measure(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n\r]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : pieceByPiece(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return balanced(lines);
}

function pieceByPiece(word: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && !fits(piece + sign)) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

const opened = /[\u2066-\u2068]/g;
const closed = /\u2069/g;

/** Each line is drawn alone: what a line isolates without end is closed there and opened again on the next. */
function balanced(lines: readonly string[]): string[] {
  let open = 0;
  return lines.map((line) => {
    const before = '\u2068'.repeat(open);
    open = Math.max(0, open + (line.match(opened)?.length ?? 0) - (line.match(closed)?.length ?? 0));
    return before + line + '\u2069'.repeat(open);
  });
}
