import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type Encoding = 'br' | 'gzip' | 'identity';

export interface Body {
  readonly bytes: Buffer;
  readonly encoding: Encoding;
  /** Quoted, of these very bytes. */
  readonly etag: string;
}

const compress: Readonly<Record<Encoding, (bytes: Buffer) => Buffer>> = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => gzipSync(bytes),
  identity: (bytes) => bytes,
};

/** Files ready to send, compressed once for as long as they do not change on disk. */
export class CompressedFiles {
  readonly #bodies = new Map<string, Body>();

  /** The best encoding of `file` that `accepted`, an Accept-Encoding header, names. */
  read(file: string, accepted: string): Body {
    const encoding: Encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name)) ?? 'identity';
    const key = `${encoding} ${statSync(file).mtimeMs} ${file}`;
    const kept = this.#bodies.get(key);
    if (kept) return kept;
    const bytes = compress[encoding](readFileSync(file));
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const body: Body = { bytes, encoding, etag };
    this.#bodies.set(key, body);
    return body;
  }
}
