/** One record of a file, by heading. */
export type CsvRecord = Readonly<Record<string, string>>;

/** Reads a quoted CSV text plainly, a header and its records; written apart from the reader it checks. */
export function parseCsv(text: string, delimiter = ','): readonly CsvRecord[] {
  const [head = [], ...records] = cellsOf(text.replace(/^\ufeff/, ''), delimiter);
  return records.map((cells) => Object.fromEntries(head.map((heading, index) => [heading, cells[index] ?? ''])));
}

function cellsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${delimiter}\\r\\n]*)(${delimiter}|\\r?\\n|$)`, 'gy');
  for (const [, written = '', end] of text.trimEnd().matchAll(cell)) {
    lines.at(-1)?.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === '') break;
    if (end !== delimiter) lines.push([]);
  }
  return lines;
}

/** Whole centimes of a printed decimal number. */
export function centimesOf(text: string): number {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  if (whole === '') throw new Error(`not an amount: ${JSON.stringify(text)}`);
  return Number(`${sign}${whole}${part.padEnd(2, '0')}`);
}
