import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { EditionDraft } from '../../core/edition/editionDraft.ts';
import type { TakenFile, Workbook } from '../../core/edition/newResource.ts';
import type { ResourceReading } from '../../core/edition/resourceReading.ts';
import { ingestFile } from '../../core/ingest/ingestFile.ts';
import { sha256Hex } from '../../core/ingest/organisations.ts';
import { sheetCsv } from '../../core/ingest/sheetCsv.ts';
import type { Reference } from '../../core/model/reference.ts';
import { GrantTableBuilder } from '../../core/table/grantTable.ts';
import { slugify } from '../../core/text/fold.ts';
import { lazyProvinceAt } from '../checkout.ts';
import { readTyped, typedPath } from '../typedFile.ts';
import { UsageError } from '../usage.ts';
import { csvFiles } from './describeEdition.ts';

/** A file for an edition, before it is read. */
export interface FileToTake {
  /** Below the edition's folder. */
  readonly path: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  /** The workbook it was a sheet of; null for a file that is as published. */
  readonly convertedFrom: Workbook | null;
}

/**
 * The files typed, each with the path it is to have in the folder: its own where it lies there, else its name in
 * letters an address can carry. Without any, the CSV files of the folder that its descriptor does not name.
 * @throws UsageError where a file cannot be read, or two would have one path.
 */
export function filesToTake(dir: string, typed: readonly string[], draft: EditionDraft): FileToTake[] {
  const files = typed.length === 0 ? undescribed(dir, draft) : typed.map((file) => typedFile(dir, file));
  const twice = files.find(({ path }, i) => files.findIndex((other) => other.path === path) !== i);
  if (twice) throw new UsageError(`two files would be ${twice.path}: give them different names`);
  return files;
}

function undescribed(dir: string, { resources }: EditionDraft): FileToTake[] {
  const described = new Set(resources.map(({ path }) => path));
  return (existsSync(dir) ? csvFiles(dir) : [])
    .filter((path) => !described.has(path))
    .map((path) => ({ path, title: basename(path), bytes: readFileSync(join(dir, path)), convertedFrom: null }));
}

function typedFile(dir: string, file: string): FileToTake {
  const inside = relative(dir, typedPath(file)).split(sep).join('/');
  const name = slugify(basename(file, extname(file))) || 'grants';
  const path = /^[^./][^:]*\.csv$/.test(inside) && !inside.startsWith('../') ? inside : `${name}.csv`;
  return { path, title: basename(file), bytes: readTyped(file), convertedFrom: null };
}

/**
 * A workbook as the CSV of the sheet that is read, which every page and program can show line by line; any other file
 * as it is.
 */
export async function asTable(file: FileToTake, reading: ResourceReading): Promise<FileToTake> {
  const csv = await sheetCsv(file.bytes, reading);
  if (csv === null) return file;
  const { bytes, title: name } = file;
  const convertedFrom = { name, sheet: csv.sheet, bytes: bytes.length, hash: `sha256:${sha256Hex(bytes)}` };
  return { ...file, bytes: new TextEncoder().encode(csv.text), convertedFrom };
}

/** Reads a file as the edition of that day would. */
export async function takeFile(
  { path, title, bytes, convertedFrom }: FileToTake,
  { sheet: _, ...reading }: ResourceReading,
  { date, reference }: { readonly date: string; readonly reference: Reference },
): Promise<TakenFile> {
  const builder = new GrantTableBuilder();
  const ingest = await ingestFile(bytes, {
    ...reading,
    file: path,
    reference,
    builder,
    provinceAt: lazyProvinceAt(),
    thisYear: Number(date.slice(0, 4)),
    now: Date.parse(date),
  });
  return { path, title, ingest, table: builder.build(), convertedFrom };
}
