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
  type PackSource,
  type Progress,
  type Question,
  type Source,
} from '../engine/protocol.ts';
import type { EditionEntry } from './keptEditions.ts';

export type { EditionEntry };

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

/** Who waits for a file: told the bytes written so far, and may end it. */
export interface WaitingForFile {
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

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

  /**
   * Makes the table of an edition ready. The newest date of its name stands in for one the site does not keep, and the
   * first of the site's for a name it does not carry.
   */
  async select(ref: EditionRef): Promise<void> {
    const newest = this.#newest(ref);
    if (!newest || this.#isOwn(ref)) return;
    const title = titleOf(newest, ref);
    const { phase, edition } = this.#state;
    if ([this.#opening?.edition, this.#failed, phase === 'ready' && dated(edition)].includes(title)) return;
    const isNewest = title === dated(newest.edition);
    await this.#open(
      title,
      isNewest ? this.#sourceOf(newest) : async () => this.#sourceOf(await this.#kept(ref, newest)),
    );
  }

  /** What is known of an edition without reading its table: the one on screen, or as the site lists it. */
  async described(ref: EditionRef): Promise<Edition> {
    const newest = this.#newest(ref);
    const { edition } = this.#state;
    const title = newest && titleOf(newest, ref);
    if (!newest || this.#isOwn(ref) || title === dated(edition)) return edition;
    return (title === dated(newest.edition) ? newest : await this.#kept(ref, newest)).edition;
  }

  /** Reads the reader's own files in the worker; nothing leaves the browser. True when their rows are on screen. */
  async openFiles(files: readonly OwnFile[]): Promise<boolean> {
    const before = this.#state.generation;
    await this.#open(ownEdition, { type: 'files', files });
    return this.#state.generation > before;
  }

  async retry(): Promise<void> {
    await this.#retry?.();
  }

  /**
   * What a page asks, the other selection of another edition where one is named; null when overtaken by a later
   * question, or when the engine failed and that was said.
   */
  async ask(question: Question, beside: EditionRef | null = null): Promise<Answer | null> {
    try {
      return await this.engine.answer(beside ? { ...question, beside: await this.#packOf(beside) } : question);
    } catch {
      this.#set({ failure: { code: 'unreadable', file: (beside ?? this.#state.edition).name } });
      return null;
    }
  }

  /** The selection as a file with its receipt, from the edition on screen, else from the one beside it. */
  async exportFile(
    request: SelectionAsked,
    wordsOf: WordsOf,
    beside: EditionRef | null = null,
    waiting?: WaitingForFile,
  ): Promise<Exported> {
    waiting?.signal.addEventListener('abort', () => this.cancel());
    if (this.#state.generation === 0) await this.#underway;
    if (this.#state.phase === 'printed') await this.select(this.#state.edition);
    return this.engine.exportFile(request, wordsOf, beside && (await this.#packOf(beside)), waiting?.onProgress);
  }

  cancel(): void {
    this.#engine?.cancel();
  }

  #isOwn({ name }: EditionRef): boolean {
    return name === ownEdition && this.#state.edition.kind === 'own';
  }

  #newest({ name }: EditionRef): EditionEntry | undefined {
    return this.entries.find(({ edition }) => edition.name === name) ?? this.entries[0];
  }

  #sourceOf({ pack, bytes, sha256 }: EditionEntry): PackSource {
    return { type: 'pack', url: `${this.base}${pack}`, bytes, sha256 };
  }

  /** The table of an edition of the site; what stands in for one it does not keep is as in {@link select}. */
  async #packOf(ref: EditionRef): Promise<PackSource | null> {
    const newest = this.#newest(ref);
    if (!newest) return null;
    const asksForNewest = titleOf(newest, ref) === dated(newest.edition);
    return this.#sourceOf(asksForNewest ? newest : await this.#kept(ref, newest));
  }

  /** An older date; the newest where the site does not keep that one, which is then not asked for again. */
  async #kept(ref: EditionRef, newest: EditionEntry): Promise<EditionEntry> {
    const { keptDate } = await import('./keptEditions.ts');
    const entry = await keptDate(this.base, ref);
    if (!entry) this.#failed = titleOf(newest, ref);
    return entry ?? newest;
  }

  #open(name: string, source: Source | (() => Promise<Source>)): Promise<void> {
    this.#failed = null;
    this.#retry = () => this.#open(name, source);
    this.#underway = this.#read({ edition: name }, source);
    return this.#underway;
  }

  async #read(mine: Opening, wanted: Source | (() => Promise<Source>)): Promise<void> {
    this.#opening = mine;
    this.#set({ phase: 'opening', failure: null, progress: null, reports: [] });
    const source = typeof wanted === 'function' ? await wanted() : wanted;
    if (this.#opening !== mine) return;
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

function dated({ name, date }: Pick<Edition, 'name' | 'date'>): string {
  return `${name}@${date}`;
}

/** The date an address asks for, of the edition whose newest that is; an undated address asks for the newest. */
function titleOf({ edition }: EditionEntry, { name, date }: EditionRef): string {
  return date && name === edition.name ? dated({ name, date }) : dated(edition);
}
