import { readReference } from '../../src/cli/checkout.ts';
import type { Edition } from '../../src/core/edition/edition.ts';
import { createFinder } from '../../src/core/find/find.ts';
import type { Findings } from '../../src/core/find/findings.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import type { Finding } from '../../src/core/receipt/verify/finding.ts';
import type { SelectionAsked } from '../../src/core/receipt/words.ts';
import type { FileReport } from '../../src/core/report/fileReport.ts';
import type { GrantTable } from '../../src/core/table/grantTable.ts';
import { answer } from '../../src/engine/answer.ts';
import type { EngineClient } from '../../src/engine/client.ts';
import { listSelection } from '../../src/engine/listSelection.ts';
import type {
  Answer,
  Exported,
  Failure,
  Inspected,
  Opened,
  Outcome,
  OwnFile,
  Progress,
  Question,
  Source,
} from '../../src/engine/protocol.ts';
import type { EditionEntry } from '../../src/state/dataset.ts';

const find = createFinder(readReference());

export function entryOf(edition: Edition): EditionEntry {
  return { edition, pack: `editions/${edition.name}.pack`, bytes: 100, sha256: edition.hash };
}

export function openedAs(edition: Edition, table: GrantTable, change: Partial<Opened> = {}): Opened {
  return { edition, overview: explore(table, defaultFilter), reports: [], calls: null, settled: true, ...change };
}

/** An opening the test ends when and how it likes. */
export interface OpeningUnderTest {
  readonly source: Source;
  readonly progress: (progress: Progress) => void;
  readonly succeed: (opened: Opened, table: GrantTable) => Promise<void>;
  readonly fail: (code: Failure['code'], file?: string) => Promise<void>;
}

/** The engine without a worker: answers come from the core at once, openings wait for the test. */
export class FakeEngine implements EngineClient {
  readonly openings: OpeningUnderTest[] = [];
  readonly asked: Question[] = [];
  /** What every file is found to be; it cannot be read while there is none. */
  found: ((file: OwnFile) => Outcome<FileReport>) | null = null;
  readonly exported: SelectionAsked[] = [];
  cancelled = 0;
  broken = false;
  /** What every edition put beside the open one is found to be. */
  beside: { readonly edition: Edition; readonly table: GrantTable } | null = null;
  #table: GrantTable | null = null;

  open(source: Source, onProgress: (progress: Progress) => void): Promise<Outcome<Opened>> {
    return new Promise((resolve) => {
      const answer = async (outcome: Outcome<Opened>) => {
        resolve(outcome);
        await settled();
      };
      this.openings.push({
        source,
        progress: onProgress,
        succeed: (value, table) => {
          if (value.settled) this.#table = table;
          return answer({ ok: true, value });
        },
        fail: (code, file = 'edition.pack') => answer({ ok: false, failure: { code, file } }),
      });
    });
  }

  get opening(): OpeningUnderTest {
    const last = this.openings.at(-1);
    if (!last) throw new Error('nothing was opened');
    return last;
  }

  cancel(): void {
    this.cancelled += 1;
  }

  async check(file: OwnFile): Promise<Outcome<FileReport>> {
    if (!this.found) throw new Error('the engine is broken');
    return this.found(file);
  }

  async answer(question: Question): Promise<Answer> {
    this.asked.push(question);
    if (question.beside && !this.beside) throw new Error('the other edition did not come');
    return answer(this.#held(), question, question.beside ? this.beside : null);
  }

  async list(request: Parameters<EngineClient['list']>[0]) {
    return listSelection(this.#held(), request);
  }

  async find(text: string): Promise<Findings> {
    return find(this.#held(), text);
  }

  async exportFile(request: SelectionAsked): Promise<Exported> {
    this.#held();
    this.exported.push(request);
    return { name: 'kharita.zip', file: new Blob(['a']) };
  }

  inspected: Inspected = { key: 1, findings: [], manifest: null };
  verified: readonly Finding[] = [];

  async inspect(): Promise<Inspected> {
    return this.inspected;
  }

  async verify(): Promise<readonly Finding[]> {
    this.#held();
    return this.verified;
  }

  #held(): GrantTable {
    if (!this.#table || this.broken) throw new Error('no edition is open');
    return this.#table;
  }
}

/** After all that was waiting has been said. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
