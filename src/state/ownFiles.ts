import type { FileReport, ReadOptions } from '../core/report/fileReport.ts';
import type { EngineClient } from '../engine/client.ts';
import type { FailureCode, Outcome, Progress } from '../engine/protocol.ts';
import { answersFor, isAnotherForm, unanswered, withAnswer, withColumns } from './anotherForm.ts';
import { recalledFor, type SavedReading } from './savedReadings.ts';

/** A file the reader chose, how they want it read, and what reading it came to. */
export interface ChosenFile {
  readonly id: number;
  readonly file: File;
  readonly options: ReadOptions;
  /** What they answered to its questions and the columns they gave to fields, in whatever form it was read then. */
  readonly answers: ReadOptions;
  /** True while it is read in another form without those answers, to see which of them it asks for. */
  readonly reopened: boolean;
  /** True until the file has been read as `options` say; what was read before stays until then. */
  readonly waits: boolean;
  readonly report: FileReport | null;
  /** Why the last reading came to nothing. */
  readonly failure: FailureCode | null;
  /** True where the reader does not want it on the map. */
  readonly leftOut: boolean;
  /** The reading it was given because an earlier file had the same headings. */
  readonly recalled: SavedReading | null;
}

export interface OwnFilesState {
  readonly files: readonly ChosenFile[];
  /** How far the one being read has come; null when none is. */
  readonly progress: Progress | null;
}

/**
 * The files the reader chose in this visit, without React: read one after the other, each again when the reader
 * settles something about it.
 */
export class OwnFiles {
  #state: OwnFilesState = { files: [], progress: null };
  #listeners = new Set<() => void>();
  #reading: ChosenFile | null = null;
  #count = 0;

  /** `engine` is asked for when there is something to read. */
  constructor(private readonly engine: () => Pick<EngineClient, 'check' | 'cancel'>) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): OwnFilesState => this.#state;

  add(files: readonly File[]): void {
    const unread = { options: {}, answers: {}, reopened: false, waits: true, report: null, failure: null };
    const own = { ...unread, leftOut: false, recalled: null };
    const more = files.map((file) => ({ id: ++this.#count, file, ...own }));
    this.#set({ files: [...this.#state.files, ...more] });
    void this.#readNext();
  }

  /**
   * Reads a file again, with these options in place of those before. Cut into cells otherwise, it is given again only
   * the answers that it asks for and the columns that it has.
   */
  read(id: number, options: ReadOptions): void {
    const { options: before, answers } = this.#state.files.find((file) => file.id === id) ?? { options, answers: {} };
    const reset = Object.keys(options).length === 0;
    if (!reset && isAnotherForm(before, options)) {
      this.#again(id, { options: unanswered(options, answers), reopened: true });
      return;
    }
    this.#again(id, { options, answers: reset ? {} : withColumns(answers, before, options), reopened: false });
  }

  /** Reads a file again with an answer to one of its questions. */
  answer(id: number, answer: ReadOptions): void {
    const file = this.#state.files.find((chosen) => chosen.id === id);
    if (!file) return;
    const answers = withAnswer(file.answers, answer);
    this.#again(id, { options: withAnswer(file.options, answer), answers });
  }

  #again(id: number, change: Partial<ChosenFile>): void {
    this.#change(id, { ...change, waits: true, failure: null });
    if (this.#reading?.id === id) this.engine().cancel();
    void this.#readNext();
  }

  leaveOut(id: number, leftOut: boolean): void {
    this.#change(id, { leftOut });
  }

  remove(id: number): void {
    this.#set({ files: this.#state.files.filter((file) => file.id !== id) });
    if (this.#reading?.id === id) this.engine().cancel();
  }

  /** Stops the reading under way, and those that wait for it. */
  stop(): void {
    const stopped = { waits: false, failure: 'cancelled' } as const;
    this.#set({ files: this.#state.files.map((file) => (file.waits ? { ...file, ...stopped } : file)) });
    this.engine().cancel();
  }

  async #readNext(): Promise<void> {
    const next = this.#state.files.find((file) => file.waits);
    if (this.#reading || !next) return;
    this.#reading = next;
    this.#set({ progress: { file: next.file.name, read: 0, total: next.file.size } });
    const { file, options } = next;
    // What is said of how far a reading is may arrive after it has ended.
    const onProgress = (progress: Progress) => this.#reading === next && this.#set({ progress });
    const outcome = await this.#check(file, options, onProgress);
    this.#reading = null;
    this.#set({ progress: null });
    const now = this.#state.files.find(({ id }) => id === next.id);
    if (now?.waits && now.options === options) this.#settle(now, outcome);
    await this.#readNext();
  }

  async #check(
    file: File,
    options: ReadOptions,
    onProgress: (progress: Progress) => void,
  ): Promise<Outcome<FileReport>> {
    const { name } = file;
    try {
      return await this.engine().check({ name, content: file, options }, onProgress);
    } catch {
      return { ok: false, failure: { code: 'unreadable', file: name } };
    }
  }

  #settle(chosen: ChosenFile, outcome: Outcome<FileReport>): void {
    if (!outcome.ok) {
      this.#change(chosen.id, { waits: false, failure: outcome.failure.code });
      return;
    }
    const report = outcome.value;
    const again = chosen.reopened ? answersFor(report, chosen.answers) : null;
    if (again) {
      this.#change(chosen.id, { options: withAnswer(chosen.options, again), reopened: false });
      return;
    }
    const untouched = chosen.report === null && Object.keys(chosen.options).length === 0;
    const recalled = untouched ? recalledFor(report) : null;
    if (recalled) this.#change(chosen.id, { report, ...recalled, answers: recalled.options });
    else this.#change(chosen.id, { report, waits: false, failure: null, reopened: false });
  }

  #change(id: number, change: Partial<ChosenFile>): void {
    this.#set({ files: this.#state.files.map((file) => (file.id === id ? { ...file, ...change } : file)) });
  }

  #set(change: Partial<OwnFilesState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
