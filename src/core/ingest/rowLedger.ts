import { eatenById } from './identifiers.ts';
import type { RowView } from './rowView.ts';

/** Remembers the rows of one file: exact repeats are told and kept (R05), one id with other content is not (R06). */
export class RowLedger {
  readonly #rows = new Set<string>();
  readonly #ids = new Set<string>();

  /** False when the row repeats the id of its funder with other content. Call once for each row with an amount. */
  admits(row: RowView): boolean {
    const content = row.record.cells.join('\u001f');
    if (this.#rows.has(content)) {
      row.report('R05', row.has('recipient_name') ? 'recipient_name' : 'purpose');
      return true;
    }
    const id = row.cell('grant_id');
    const eaten = id === '' ? null : eatenById(id);
    if (eaten !== null) row.report(eaten, 'grant_id');
    if (id !== '' && eaten === null) {
      const key = `${row.cell('funder_name')}\u001f${id}`;
      if (this.#ids.has(key)) {
        row.report('R06', 'grant_id');
        return false;
      }
      this.#ids.add(key);
    }
    this.#rows.add(content);
    return true;
  }
}
