import { type Decoded, decodeBytes } from './decodeBytes.ts';
import { detectDialect } from './dialect.ts';
import { findDoubleEncoding } from './doubleEncoding.ts';
import type { FileForm, FormOptions, Pause } from './fileForm.ts';
import { encodingSamples } from './filePreview.ts';
import type { IssueLog } from './issueLog.ts';
import { normaliseLineEnds, parseCsv, type RawRecord } from './parseCsv.ts';
import type { ReadLimits } from './readLimits.ts';
import { notReadable, Refusal } from './refusal.ts';
import { isEncryptedWorkbook } from './sniffBinary.ts';

const doubleEncodedAtLeast = 3;

/**
 * The records of a file of text: decodes it, settles the dialect and parses in chunks.
 * @throws Refusal F01, F02, F09, F12, F13, F14.
 */
export async function textForm(
  bytes: Uint8Array,
  options: FormOptions & { readonly limits: ReadLimits },
  mapped: ReadonlySet<string>,
  log: IssueLog,
  pause: Pause,
): Promise<FileForm> {
  const decoded = decodeBytes(bytes, options.encoding);
  if (!decoded.ok && isEncryptedWorkbook(bytes)) throw new Refusal('F21', '');
  if (!decoded.ok) throw decoded.code === 'F01' ? notReadable(decoded.kind) : new Refusal('F02', '');
  const text = normaliseLineEnds(decoded.text);
  reportDecoding(decoded, text, log);
  const { delimiter, sepLine } = detectDialect(text, mapped, options.delimiter);
  const records: RawRecord[] = [];
  for (const chunk of parseCsv(text, delimiter, options.limits)) {
    for (const record of chunk.records) records.push(record);
    if (chunk.openQuoteLine !== null) throw new Refusal('F09', '', { line: chunk.openQuoteLine }, chunk.openQuoteLine);
    await pause(chunk.done);
  }
  if (sepLine) log.add('F06', { row: 1, heading: '', cell: `sep=${delimiter}` });
  return {
    encoding: decoded.encoding,
    delimiter,
    records,
    skipped: sepLine ? 1 : 0,
    tableUnder: (index) => ({
      first: index,
      index,
      headings: records[index]?.cells ?? [],
      rows: records.slice(index + 1),
    }),
    encodings: encodingSamples(bytes, decoded.encoding),
    sheets: [],
    sheet: '',
  };
}

function reportDecoding(decoded: Extract<Decoded, { ok: true }>, text: string, log: IssueLog): void {
  const { encoding, guessed, bomContradicts } = decoded;
  if (guessed) {
    const found = /.{0,40}[^ -~\s].{0,40}/.exec(text);
    log.add('F03', { row: lineAt(text, found?.index ?? 0), heading: '', cell: found?.[0] ?? '' });
    log.explain('F03', { encoding });
  }
  if (bomContradicts) {
    log.count('F04', 1);
    log.explain('F04', { encoding });
  }
  const { count, first, at } = findDoubleEncoding(text);
  if (count >= doubleEncodedAtLeast) {
    log.add('F10', { row: lineAt(text, at), heading: '', cell: first });
    log.count('F10', count - 1);
  }
}

/** The line, from 1, on which a character of a text with line ends of `\n` stands. */
function lineAt(text: string, index: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < index; end = text.indexOf('\n', end + 1)) line += 1;
  return line;
}
