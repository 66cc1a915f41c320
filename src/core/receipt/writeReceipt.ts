import { writeCsv } from '../export/writeCsv.ts';
import { atOnce, type Paced } from './paced.ts';
import { type DataPart, isCsvPart, partNames } from './part.ts';
import { type Written, wholeText, ZipWriter } from './zipWriter.ts';

/** A receipt to be: files of data, and what is said of them. */
export interface ReceiptOf {
  readonly parts: readonly DataPart[];
  /** The manifest, once the files are written. */
  readonly manifestOf: (files: readonly Written[]) => object;
  /** What the archive is and how to check it, in the reader's language. */
  readonly readme: string;
}

export interface WrittenReceipt {
  /** The ZIP, in pieces. */
  readonly zip: readonly Uint8Array<ArrayBuffer>[];
  /** Its files of data. */
  readonly files: readonly Written[];
}

/**
 * Writes a receipt: a ZIP with the data as CSV, its twins in other formats, the manifest, the README and SHA256SUMS,
 * all at its top level and in that order. The same selection of the same edition gives the same bytes, in a page and in
 * Node.
 */
export function writeReceipt(receipt: ReceiptOf): WrittenReceipt {
  return atOnce(writingReceipt(receipt));
}

/** As `writeReceipt`, with a stop after each piece of its files. */
export function* writingReceipt({ parts, manifestOf, readme }: ReceiptOf): Paced<WrittenReceipt> {
  const zip = new ZipWriter();
  const files: Written[] = [];
  for (const part of parts) files.push(yield* zip.adding(part.name, piecesOf(part)));
  const told = [
    zip.add(partNames.manifest, wholeText(jsonText(manifestOf(files)))),
    zip.add(partNames.readme, wholeText(readme)),
  ];
  zip.add(partNames.sums, wholeText(sumsOf([...files, ...told])));
  return { zip: zip.finish(), files };
}

/** The pieces a file of data is written in. */
export function piecesOf(part: DataPart): Generator<string | Uint8Array, number> {
  return isCsvPart(part) ? writeCsv(part.extract, part.dialect) : part.write();
}

/** A manifest as it lies in the archive. */
export function jsonText(manifest: object): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** One line a file, as `sha256sum` writes and checks them. */
export function sumsOf(files: readonly Written[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
