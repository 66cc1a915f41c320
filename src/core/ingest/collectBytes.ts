import { type ReadLimits, readLimits } from './readLimits.ts';
import { Refusal } from './refusal.ts';

/** The bytes of a file: at hand, or as they come. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

const lineFeed = 10;
const carriageReturn = 13;
/** Bytes that one character takes at most. */
const widest = 4;

/**
 * The bytes of a file, brought together as they come. Stops as soon as they are more than are read, or a line of text
 * runs on beyond any record: what came after it is never held.
 * @throws Refusal F12, F14.
 */
export async function collectBytes(content: FileContent, given: Partial<ReadLimits> = {}): Promise<Uint8Array> {
  const limits = { ...readLimits, ...given };
  const lines = new LineWatch(limits.recordLength);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content instanceof Uint8Array ? [content] : content) {
    length += piece.length;
    if (length > limits.bytes) throw new Refusal('F14', '', { limit: limits.bytes });
    lines.pass(piece);
    pieces.push(piece);
  }
  const [only] = pieces;
  return only && pieces.length === 1 ? only : joined(pieces, length);
}

/** Follows the line under way; an archive has none. */
class LineWatch {
  #run = 0;
  #line = 1;
  #archive: boolean | null = null;

  constructor(readonly recordLength: number) {}

  pass(piece: Uint8Array): void {
    this.#archive ??= isArchive(piece);
    if (this.#archive) return;
    let from = 0;
    for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, from)) {
      this.#grow(end - from);
      this.#run = 0;
      this.#line += 1;
      from = end + 1;
    }
    const lone = piece.lastIndexOf(carriageReturn);
    if (lone >= from) this.#run = piece.length - lone - 1;
    else this.#grow(piece.length - from);
  }

  #grow(bytes: number): void {
    this.#run += bytes;
    if (this.#run <= this.recordLength * widest) return;
    throw new Refusal('F12', '', { line: this.#line, limit: this.recordLength }, this.#line);
  }
}

/** Workbooks are ZIP archives; other archives are refused by what they hold. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function joined(pieces: Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces.splice(0)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
