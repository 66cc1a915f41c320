import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Zip, ZipDeflate } from 'fflate';
import { atOnce, type Paced } from './paced.ts';

/** What was written of a file. */
export interface Written {
  readonly name: string;
  readonly records: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/**
 * A ZIP written file after file, piece by piece: what is deflated is not kept. Every file has the date on which the
 * format's calendar begins, whatever the time zone, so that the same pieces give the same bytes.
 */
export class ZipWriter {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  readonly #encoder = new TextEncoder();
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(new Uint8Array(chunk));
  });

  /** Adds a file and says what was written of it; the generator returns the number of its records. */
  add(name: string, pieces: Generator<string | Uint8Array, number>): Written {
    return atOnce(this.adding(name, pieces));
  }

  /** As `add`, with a stop after each piece. */
  *adding(name: string, pieces: Generator<string | Uint8Array, number>): Paced<Written> {
    const entry = new ZipDeflate(name);
    entry.mtime = new Date(1980, 0, 1);
    this.#zip.add(entry);
    const hash = sha256.create();
    let bytes = 0;
    let step = pieces.next();
    for (; !step.done; step = pieces.next()) {
      const piece = typeof step.value === 'string' ? this.#encoder.encode(step.value) : step.value;
      hash.update(piece);
      bytes += piece.length;
      entry.push(piece);
      yield piece.length;
    }
    entry.push(new Uint8Array(0), true);
    return { name, records: step.value, bytes, sha256: bytesToHex(hash.digest()) };
  }

  /** Ends the archive and gives its bytes, in pieces. */
  finish(): readonly Uint8Array<ArrayBuffer>[] {
    this.#zip.end();
    return this.#chunks;
  }
}

/** A text as one piece of no records. */
export function* wholeText(text: string): Generator<string, number> {
  yield text;
  return 0;
}
