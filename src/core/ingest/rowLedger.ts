import type { Field } from './fields.ts';
import { eatenById } from './identifiers.ts';
import type { RowView } from './rowView.ts';

/** What tells the rows of a profile apart. */
interface RowIdentity {
  readonly id: Field;
  /** The field within which ids are unique; null where they are by themselves. */
  readonly of: Field | null;
  /** Fields a repeated row is shown by, the first that the file has. */
  readonly names: readonly [Field, Field];
}

/** Remembers the rows of one file: exact repeats are told and kept (R05), one id with other content is not (R06). */
export class RowLedger {
  readonly #rows = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(readonly identity: RowIdentity) {}

  /** False when the row repeats an id with other content. Call once for each row that could be read. */
  admits(row: RowView): boolean {
    const { id: idField, of, names } = this.identity;
    const content = row.record.cells.join('\u001f');
    if (this.#rows.has(content)) {
      row.report('R05', row.has(names[0]) ? names[0] : names[1]);
      return true;
    }
    const id = row.cell(idField);
    const eaten = id === '' ? null : eatenById(id);
    if (eaten !== null) row.report(eaten, idField);
    if (id !== '' && eaten === null) {
      const key = of === null ? id : `${row.cell(of)}\u001f${id}`;
      if (this.#ids.has(key)) {
        row.report('R06', idField);
        return false;
      }
      this.#ids.add(key);
    }
    this.#rows.add(content);
    return true;
  }
}
