import { createFinder, type Finder } from '../core/find/find.ts';
import type { Reference } from '../core/model/reference.ts';
import { explore } from '../core/query/exploreSelection.ts';
import { defaultFilter } from '../core/query/filter.ts';
import { answer } from './answer.ts';
import { exportSelection, type Held } from './exportSelection.ts';
import type { Gazetteer } from './gazetteer.ts';
import { KeptReceipts } from './keptReceipts.ts';
import { listSelection } from './listSelection.ts';
import { loadPack, SourceError } from './loadPack.ts';
import { isUnheard, nameUnheard } from './nameUnheard.ts';
import {
  type Engine,
  nameOf,
  type Opened,
  type Outcome,
  type PackSource,
  type Progress,
  type Source,
} from './protocol.ts';
import { checkFile, readFiles } from './readFiles.ts';
import type { ExportSupplies } from './selectionParts.ts';
import { Underway } from './underway.ts';

/** What the engine loads when it is first needed. */
export interface Supplies extends ExportSupplies {
  /** The reference tables, every spelling of a place included. */
  readonly reference: () => Promise<Reference>;
  /** What the reader's own files are matched against. */
  readonly gazetteer: () => Promise<Gazetteer>;
}

/**
 * The engine over one table at a time, and the one put beside it. A later `open` stops an earlier one, whose answer is `cancelled`; so does a later
 * `check`, and neither stops the other.
 */
export function createEngine(supplies: Supplies): Engine {
  let loaded: Held | null = null;
  let opening: AbortController | null = null;
  let checking: AbortController | null = null;
  const verifying = new Underway();
  const writing = new Underway();
  const inspected = new KeptReceipts();
  let finder: Promise<Finder> | null = null;
  const besideOf = keepOne((source: PackSource) => loadPack(source, () => undefined, new AbortController().signal));
  const held = (): Held => {
    if (!loaded) throw new Error('no edition is open');
    return loaded;
  };
  const waited = <T>(check: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    verifying.stop();
    return verifying.during(check);
  };
  return {
    async open(source, onProgress) {
      opening?.abort();
      const mine = new AbortController();
      opening = mine;
      return settle(source, async () => {
        const { next, opened } = await openSource(source, supplies.gazetteer, onProgress, mine.signal);
        if (mine.signal.aborted) throw new SourceError('cancelled', nameOf(source));
        if (next) loaded = next;
        return opened;
      });
    },
    async check(file, onProgress) {
      checking?.abort();
      const mine = new AbortController();
      checking = mine;
      const outcome = await settle({ type: 'files', files: [file] }, async () =>
        checkFile(file, await supplies.gazetteer(), onProgress, mine.signal),
      );
      if (checking === mine) checking = null;
      return outcome;
    },
    cancel() {
      const checked = [verifying, writing].find((work) => work.is);
      if (checked) checked.stop();
      else (checking ?? opening)?.abort();
    },
    async answer(question) {
      const beside = question.beside ? await besideOf(question.beside) : null;
      const answered = answer(held().table, question, beside);
      return isUnheard(answered) ? nameUnheard(answered, await supplies.reference()) : answered;
    },
    list: async (request) => listSelection(held().table, request),
    async find(text) {
      finder ??= supplies.reference().then(createFinder);
      const find = await finder;
      return find(held().table, text);
    },
    async exportFile(request, wordsOf, beside = null, onProgress = () => undefined) {
      const from = beside ? await besideOf(beside) : held();
      return writing.during((signal) => exportSelection(from, request, wordsOf, supplies, { onProgress, signal }));
    },
    async inspect(file, onProgress) {
      const { inspectReceipt } = await import('./verifyReceipt.ts');
      const opened = await waited(async (signal) => inspectReceipt(file, { onProgress, signal }));
      const { findings, manifest } = opened;
      return { key: inspected.keep(opened), findings, manifest };
    },
    async verify(key, wordsOf, onProgress) {
      const { verifyReceipt } = await import('./verifyReceipt.ts');
      const opened = inspected.take(key);
      return waited(async (signal) => verifyReceipt(opened, held(), wordsOf, supplies, { onProgress, signal }));
    },
  };
}

async function openSource(
  source: Source,
  loadGazetteer: Supplies['gazetteer'],
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<{ readonly next: Held | null; readonly opened: Opened }> {
  if (source.type === 'pack') {
    const next = await loadPack(source, onProgress, signal);
    const overview = explore(next.table, defaultFilter);
    return { next, opened: { edition: next.edition, overview, reports: [], calls: null, settled: true } };
  }
  const { edition, table, ...read } = await readFiles(source, await loadGazetteer(), onProgress, signal);
  const { calls, reports, settled } = read;
  const opened = { edition, overview: explore(table, defaultFilter), reports, calls, settled };
  return { next: settled ? { edition, table } : null, opened };
}

async function settle<T>(source: Source, attempt: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await attempt() };
  } catch (error) {
    if (error instanceof SourceError) return { ok: false, failure: { code: error.code, file: error.file } };
    return { ok: false, failure: { code: 'unreadable', file: nameOf(source) } };
  }
}

/** Reads an edition once for as long as no other is asked for; one that did not come is asked for again. */
function keepOne(load: (source: PackSource) => Promise<Held>): (source: PackSource) => Promise<Held> {
  let kept: { readonly sha256: string; readonly held: Promise<Held> } | null = null;
  return (source) => {
    if (kept?.sha256 !== source.sha256) {
      const held = load(source);
      kept = { sha256: source.sha256, held };
      held.catch(() => {
        kept = null;
      });
    }
    return kept.held;
  };
}
