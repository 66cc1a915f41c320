/** A record of a CSV file where it stands: its bytes, and its line in the file, from 1. */
export interface PlacedRecord {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

const [quote, lineFeed] = [0x22, 0x0a];

/**
 * The records of a CSV file, its header among them, each with its line end; a line feed inside quotes belongs to a cell.
 * A quote that is never closed makes one record of the rest.
 */
export function* placedRecords(file: Uint8Array): Generator<PlacedRecord> {
  let [from, line, lines] = [0, 1, 1];
  let quoted = false;
  for (let at = 0; at < file.length; at++) {
    const byte = file[at];
    if (byte === quote) quoted = !quoted;
    if (byte !== lineFeed) continue;
    lines += 1;
    if (quoted) continue;
    yield { from, to: at + 1, line };
    [from, line] = [at + 1, lines];
  }
  if (from < file.length) yield { from, to: file.length, line };
}

/** Longest record that is compared to the letter, in bytes: no cell of an edition comes near. */
const longest = 2 ** 20;

/** The text of a record, its mark and line end kept. */
export function recordText(file: Uint8Array, { from, to }: PlacedRecord): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.subarray(from, Math.min(to, from + longest)));
}

/** The cells of a record as written by this program, without quotes, mark or line end. */
export function cellsOf(record: string, delimiter: string): string[] {
  const text = record.replace(/^\ufeff/, '').replace(/\r?\n$/, '');
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '"' && quoted && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}
