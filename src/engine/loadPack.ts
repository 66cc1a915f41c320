import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { decodePack, type Pack } from '../core/edition/pack.ts';
import { type FailureCode, nameOf, type PackSource, type Progress } from './protocol.ts';

/** Thrown when a source cannot be opened; the page says why in the reader's language. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    readonly code: FailureCode,
    readonly file: string,
  ) {
    super(`${code}: ${file}`);
  }
}

/**
 * Fetches a packed edition of this origin, checks its bytes against the hash the page was built
 * with, and opens it.
 * @throws SourceError naming the file and what failed.
 */
export async function loadPack(
  source: PackSource,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Pack> {
  const file = nameOf(source);
  const packed = await fetchBytes(source, file, onProgress, signal);
  if (packed.length === 0) throw new SourceError('empty', file);
  if (packed.length < source.bytes) throw new SourceError('incomplete', file);
  if (bytesToHex(sha256(packed)) !== source.sha256) throw new SourceError('hashMismatch', file);
  try {
    return decodePack(await gunzip(packed));
  } catch {
    throw new SourceError('unreadable', file);
  }
}

async function fetchBytes(
  source: PackSource,
  file: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(source.url, { signal }).catch(() => {
    throw new SourceError(signal.aborted ? 'cancelled' : 'unreachable', file);
  });
  if (!response.ok || !response.body) throw new SourceError('missing', file);
  const chunks: Uint8Array[] = [];
  let read = 0;
  try {
    for await (const chunk of chunksOf(response.body)) {
      chunks.push(chunk);
      read += chunk.length;
      onProgress({ file, read, total: source.bytes });
    }
  } catch {
    throw new SourceError(signal.aborted ? 'cancelled' : 'incomplete', file);
  }
  const bytes = new Uint8Array(read);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
