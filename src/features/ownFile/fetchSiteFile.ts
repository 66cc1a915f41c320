import type { AddressRefusal } from '../../i18n/messageShape.ts';
import { fileNameOf } from './siteAddress.ts';

/** More than a browser can be trusted to hold as text, records and table at once. */
export const mostBytes = 200_000_000;

/** How far a file has come; `total` is null where the site does not say. */
export interface Arriving {
  readonly file: string;
  readonly read: number;
  readonly total: number | null;
}

export type Fetched =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly why: AddressRefusal; readonly status?: number };

/**
 * Fetches a file of this origin. A redirect is never followed nor read, wherever it leads; neither is an answer that
 * is a web page, or larger than {@link mostBytes}.
 */
export async function fetchSiteFile(
  url: URL,
  onProgress: (arriving: Arriving) => void,
  signal: AbortSignal,
): Promise<Fetched> {
  const failed = (why: AddressRefusal): Fetched => ({ ok: false, why: signal.aborted ? 'cancelled' : why });
  const response = await fetch(url, { redirect: 'manual', signal }).catch(() => null);
  if (response === null) return failed('unreachable');
  const refusal = refusalOf(response);
  if (refusal !== null) {
    await response.body?.cancel();
    return { ok: false, why: refusal, ...(refusal === 'refused' ? { status: response.status } : {}) };
  }
  const name = fileNameOf(url);
  const total = lengthOf(response);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  try {
    let read = 0;
    for await (const chunk of chunksOf(response)) {
      read += chunk.length;
      if (read > mostBytes) return failed('tooLarge');
      if (chunks.length === 0 && opensAsPage(chunk)) return failed('page');
      chunks.push(chunk);
      onProgress({ file: name, read, total });
    }
    if (total !== null && read < total) return failed('incomplete');
  } catch {
    return failed('incomplete');
  }
  return { ok: true, file: new File(chunks, name, { type: 'text/csv' }) };
}

function refusalOf(response: Response): AddressRefusal | null {
  if (response.type === 'opaqueredirect' || response.redirected) return 'redirected';
  if (response.status === 404 || response.status === 410) return 'missing';
  if (!response.ok) return 'refused';
  if (/^\s*(?:text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '')) return 'page';
  return (lengthOf(response) ?? 0) > mostBytes ? 'tooLarge' : null;
}

/** The bytes to come; null where they are packed on the way, so that the stated length counts others. */
function lengthOf({ headers }: Response): number | null {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? null : Number(length);
}

function opensAsPage(chunk: Uint8Array): boolean {
  return /^\ufeff?\s*<(?:!doctype html|html)[\s>]/i.test(new TextDecoder().decode(chunk.subarray(0, 200)));
}

/** Stops the arrival when its reader leaves early. */
async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel();
  }
}
