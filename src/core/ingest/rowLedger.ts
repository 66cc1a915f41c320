import type { Field } from './fields.ts';
import { eatenById } from './identifiers.ts';
import type { RawRecord } from './parseCsv.ts';
import type { RowView } from './rowView.ts';

/** What tells the rows of a profile apart. */
interface RowIdentity {
  readonly id: Field;
  /** The field within which ids are unique; null where they are by themselves. */
  readonly of: Field | null;
  /** Fields a repeated row is shown by, the first that the file has. */
  readonly names: readonly [Field, Field];
}

/**
 * Remembers the rows of one file: exact repeats are told and kept (R05), one id with other content is not (R06). Holds
 * no text besides the records', which a file of a million rows could not spare.
 */
export class RowLedger {
  /** The first row of each hash, and the content of the few others that share it. */
  readonly #first = new Map<number, RawRecord>();
  readonly #others = new Set<string>();
  /** Ids by what they are unique within. */
  readonly #ids = new Map<string, Set<string>>();

  constructor(readonly identity: RowIdentity) {}

  /** False when the row repeats an id with other content. Call once for each row that could be read. */
  admits(row: RowView): boolean {
    const { names } = this.identity;
    const hash = hashOf(row.record);
    if (this.#holds(row.record, hash)) {
      row.report('R05', row.has(names[0]) ? names[0] : names[1]);
      return true;
    }
    if (!this.#admitsId(row)) return false;
    if (this.#first.has(hash)) this.#others.add(contentOf(row.record));
    else this.#first.set(hash, row.record);
    return true;
  }

  #holds(record: RawRecord, hash: number): boolean {
    const first = this.#first.get(hash);
    if (first === undefined) return false;
    return isSame(first, record) || (this.#others.size > 0 && this.#others.has(contentOf(record)));
  }

  #admitsId(row: RowView): boolean {
    const { id: field, of } = this.identity;
    const id = row.cell(field);
    if (id === '') return true;
    const eaten = eatenById(id);
    if (eaten !== null) {
      row.report(eaten, field);
      return true;
    }
    const within = of === null ? '' : row.cell(of);
    const known = this.#ids.get(within);
    if (known?.has(id)) {
      row.report('R06', field);
      return false;
    }
    if (known) known.add(id);
    else this.#ids.set(within, new Set([id]));
    return true;
  }
}

function isSame(a: RawRecord, b: RawRecord): boolean {
  return a.cells.length === b.cells.length && a.cells.every((cell, i) => cell === b.cells[i]);
}

function contentOf({ cells }: RawRecord): string {
  return cells.join('\u001f');
}

/** 32 bits of all cells of a row (FNV-1a), so that few rows share one. */
function hashOf({ cells }: RawRecord): number {
  let hash = 0x811c9dc5;
  for (const cell of cells) {
    for (let i = 0; i < cell.length; i += 1) hash = Math.imul(hash ^ cell.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return hash;
}
