import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadPack, SourceError } from '../../src/engine/loadPack.ts';
import type { FailureCode, PackSource, Progress } from '../../src/engine/protocol.ts';
import { publishedPack, served, sourceOf } from '../support/packs.ts';

afterEach(() => vi.unstubAllGlobals());

const file = 'edition-published-0123456789.pack';
const never = new AbortController().signal;

function answers(respond: (url: string, init: RequestInit) => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => respond(url, init));
}

async function failureOf(source: PackSource, signal = never): Promise<{ code: FailureCode; file: string }> {
  try {
    await loadPack(source, () => undefined, signal);
  } catch (error) {
    if (error instanceof SourceError) return { code: error.code, file: error.file };
    throw error;
  }
  throw new Error('it loaded');
}

/** A body that sends some bytes, then does what it is told. */
function body(bytes: Uint8Array, then: (controller: ReadableStreamDefaultController) => void): ReadableStream {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) then(controller);
      else controller.enqueue(bytes);
      sent = true;
    },
  });
}

test('a pack opens as it was written, telling how far it has come', async () => {
  const pack = await publishedPack();
  const { bytes, source } = served(pack);
  const asked: string[] = [];
  answers((url) => {
    asked.push(url);
    const half = bytes.length >> 1;
    return new Response(new Blob([bytes.slice(0, half), bytes.slice(half)]).stream());
  });
  const steps: Progress[] = [];
  const loaded = await loadPack(source, (step) => steps.push(step), never);
  expect(loaded).toEqual(pack);
  expect(asked).toEqual([source.url]);
  expect(steps.at(-1)).toEqual({ file, read: bytes.length, total: bytes.length });
  expect(steps.every(({ read }, index) => read > (steps[index - 1]?.read ?? 0))).toBe(true);
});

describe('what can fail, each by its name', () => {
  const bytes = new Uint8Array([1, 2, 3, 4]);

  test('missing: the site has no such file', async () => {
    answers(() => new Response('no', { status: 404 }));
    expect(await failureOf(sourceOf(bytes))).toEqual({ code: 'missing', file });
  });

  test('unreachable: there is no connection', async () => {
    answers(() => Promise.reject(new TypeError('network')));
    expect(await failureOf(sourceOf(bytes))).toEqual({ code: 'unreachable', file });
  });

  test('empty: nothing was sent', async () => {
    answers(() => new Response(new Uint8Array()));
    expect(await failureOf(sourceOf(bytes))).toEqual({ code: 'empty', file });
  });

  test('incomplete: it ends too early, or breaks off', async () => {
    answers(() => new Response(bytes.slice(0, 3)));
    expect(await failureOf(sourceOf(bytes))).toEqual({ code: 'incomplete', file });
    answers(() => new Response(body(bytes, (controller) => controller.error(new Error('cut')))));
    expect(await failureOf(sourceOf(bytes))).toEqual({ code: 'incomplete', file });
  });

  test('hashMismatch: one byte differs, or one too many came', async () => {
    answers(() => new Response(new Uint8Array([1, 2, 3, 5])));
    expect(await failureOf(sourceOf(bytes))).toEqual({ code: 'hashMismatch', file });
    answers(() => new Response(new Uint8Array([1, 2, 3, 4, 5])));
    expect(await failureOf(sourceOf(bytes))).toEqual({ code: 'hashMismatch', file });
  });

  test('unreadable: the very file, but no pack', async () => {
    for (const wrong of [bytes, new Uint8Array(gzipSync('not a pack at all, though compressed'))]) {
      answers(() => new Response(wrong));
      expect(await failureOf(sourceOf(wrong))).toEqual({ code: 'unreadable', file });
    }
  });

  test('cancelled: before the answer, or on the way', async () => {
    const before = new AbortController();
    answers(() => {
      before.abort();
      return Promise.reject(before.signal.reason);
    });
    expect(await failureOf(sourceOf(bytes), before.signal)).toEqual({ code: 'cancelled', file });
    const onTheWay = new AbortController();
    answers((_, { signal }) => {
      expect(signal).toBe(onTheWay.signal);
      return new Response(
        body(bytes, (controller) => {
          onTheWay.abort();
          controller.error(onTheWay.signal.reason);
        }),
      );
    });
    expect(await failureOf(sourceOf(bytes), onTheWay.signal)).toEqual({ code: 'cancelled', file });
  });
});
