import type { CallRecord } from '../core/calls/callRecord.ts';
import type { Edition } from '../core/edition/edition.ts';
import type { PlacesResult } from '../core/query/explore.ts';
import type { SelectionAsked, WordsOf } from '../core/receipt/words.ts';
import type { FileReport } from '../core/report/fileReport.ts';
import type { EditionRef } from '../core/view/viewState.ts';
import type { EngineClient } from '../engine/client.ts';
import {
  type Answer,
  type Exported,
  type Failure,
  nameOf,
  type Opened,
  type Outcome,
  type OwnFile,
  type Progress,
  type Question,
  type Source,
} from '../engine/protocol.ts';

/** An edition this site carries: what it is, and where its packed table lies. */
export interface EditionEntry {
  readonly edition: Edition;
  /** Path below the site's base. */
  readonly pack: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface DatasetState {
  /** The edition whose figures are on screen. */
  readonly edition: Edition;
  /** The places of its default selection: they fix the classes of maps while the reader filters. */
  readonly overview: PlacesResult;
  /** `printed`: the figures that came with the page, no table loaded yet. */
  readonly phase: 'printed' | 'opening' | 'ready';
  readonly progress: Progress | null;
  readonly failure: Failure | null;
  readonly reports: readonly FileReport[];
  /** The calls of the reader's own files; null where the site's are on screen. */
  readonly calls: CallRecord | null;
  /** Grows each time the engine holds another table. */
  readonly generation: number;
}

/** Name under which the reader's own files stand in the address; they are not kept between visits. */
export const ownEdition = 'own';

/** A reading under way; a later one takes its place. */
interface Opening {
  readonly edition: string;
}

/**
 * The lifecycle of the loaded edition, without React: opens packs and the reader's own files,
 * one at a time, keeps what was on screen while it does, and says what failed.
 */
export class Dataset {
  #state: DatasetState;
  #listeners = new Set<() => void>();
  #engine: EngineClient | null = null;
  #opening: Opening | null = null;
  #underway: Promise<void> = Promise.resolve();
  #failed: string | null = null;
  #retry: (() => Promise<void>) | null = null;

  constructor(
    private readonly start: () => EngineClient,
    private readonly entries: readonly EditionEntry[],
    private readonly base: string,
    printed: { readonly edition: Edition; readonly overview: PlacesResult },
  ) {
    this.#state = {
      ...printed,
      phase: 'printed',
      progress: null,
      failure: null,
      reports: [],
      calls: null,
      generation: 0,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DatasetState => this.#state;

  get engine(): EngineClient {
    this.#engine ??= this.start();
    return this.#engine;
  }

  /** Makes the table of an edition ready; the first of the site's stands in for one it does not carry. */
  async select(ref: EditionRef): Promise<void> {
    if (ref.name === ownEdition && this.#state.edition.kind === 'own') return;
    const entry = this.entries.find((e) => e.edition.name === ref.name) ?? this.entries[0];
    if (!entry || [this.#opening?.edition, this.#failed].includes(entry.edition.name)) return;
    if (this.#state.phase === 'ready' && this.#state.edition.hash === entry.edition.hash) return;
    const url = `${this.base}${entry.pack}`;
    await this.#open(entry.edition.name, { type: 'pack', url, bytes: entry.bytes, sha256: entry.sha256 });
  }

  /** Reads the reader's own files in the worker; nothing leaves the browser. True when their rows are on screen. */
  async openFiles(files: readonly OwnFile[]): Promise<boolean> {
    const before = this.#state.generation;
    await this.#open(ownEdition, { type: 'files', files });
    return this.#state.generation > before;
  }

  /** Tells what one of the reader's own files holds; nothing on screen changes, and nothing leaves the browser. */
  async checkFile(file: OwnFile, onProgress: (progress: Progress) => void): Promise<Outcome<FileReport>> {
    try {
      return await this.engine.check(file, onProgress);
    } catch {
      return { ok: false, failure: { code: 'unreadable', file: file.name } };
    }
  }

  async retry(): Promise<void> {
    await this.#retry?.();
  }

  /** What a page asks; null when overtaken by a later question, or when the engine failed and that was said. */
  async ask(question: Question): Promise<Answer | null> {
    try {
      return await this.engine.answer(question);
    } catch {
      this.#set({ failure: { code: 'unreadable', file: this.#state.edition.name } });
      return null;
    }
  }

  /** The selection as a file with its receipt, from the edition on screen. */
  async exportFile(request: SelectionAsked, wordsOf: WordsOf): Promise<Exported> {
    if (this.#state.generation === 0) await this.#underway;
    if (this.#state.phase === 'printed') await this.select({ name: this.#state.edition.name, date: null });
    return this.engine.exportFile(request, wordsOf);
  }

  cancel(): void {
    this.#engine?.cancel();
  }

  #open(name: string, source: Source): Promise<void> {
    this.#failed = null;
    this.#retry = () => this.#open(name, source);
    this.#underway = this.#read({ edition: name }, source);
    return this.#underway;
  }

  async #read(mine: Opening, source: Source): Promise<void> {
    this.#opening = mine;
    this.#set({ phase: 'opening', failure: null, progress: null, reports: [] });
    const outcome = await this.#ask(source, (progress) => {
      if (this.#opening === mine) this.#set({ progress });
    });
    if (this.#opening !== mine) return;
    this.#opening = null;
    if (outcome.ok) this.#succeed(outcome.value);
    else this.#fail(mine.edition, outcome.failure);
  }

  #succeed({ edition, overview, reports, calls, settled }: Opened): void {
    const { generation } = this.#state;
    if (settled)
      this.#set({ edition, overview, reports, calls, phase: 'ready', progress: null, generation: generation + 1 });
    else this.#set({ reports, phase: generation > 0 ? 'ready' : 'printed', progress: null });
  }

  #fail(name: string, failure: Failure): void {
    this.#failed = name;
    this.#set({ phase: this.#state.generation > 0 ? 'ready' : 'printed', failure, progress: null });
  }

  async #ask(source: Source, onProgress: (progress: Progress) => void): Promise<Outcome<Opened>> {
    try {
      return await this.engine.open(source, onProgress);
    } catch {
      return { ok: false, failure: { code: 'unreadable', file: nameOf(source) } };
    }
  }

  #set(change: Partial<DatasetState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
