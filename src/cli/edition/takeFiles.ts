import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { EditionDraft } from '../../core/edition/editionDraft.ts';
import type { TakenFile } from '../../core/edition/newResource.ts';
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
import { changedFiles, type FileToTake } from './changedFiles.ts';
import { csvFiles } from './describeEdition.ts';

/**
 * The files typed, each with the path it is to have in the folder: its own where it lies there, else its name in
 * letters an address can carry. Without any, the CSV files of the folder that its descriptor does not name, and those
 * that are no longer the ones it describes, which are read as it says.
 * @throws UsageError where a file cannot be read, or two would have one path.
 */
export function filesToTake(
  dir: string,
  typed: readonly string[],
  draft: EditionDraft,
  reading: ResourceReading,
): FileToTake[] {
  const lying = () => [...undescribed(dir, draft, reading), ...changedFiles(dir, reading)];
  const files = typed.length === 0 ? lying() : typed.map((file) => typedFile(dir, file, reading));
  const twice = files.find(({ path }, i) => files.findIndex((other) => other.path === path) !== i);
  if (twice) throw new UsageError('sameName', { path: twice.path });
  return files;
}

/** A file whose bytes another file of the edition has already, by its path; null where there is none. */
export function repeatedFile(
  files: readonly FileToTake[],
  { resources }: EditionDraft,
): { readonly path: string; readonly other: string } | null {
  const paths = new Set(files.map(({ path }) => path));
  const stays = resources.filter((resource) => !paths.has(String(resource.path)));
  const met = new Map(stays.map(({ hash, path }) => [hash, String(path)]));
  for (const { path, title, bytes } of files) {
    const hash = `sha256:${sha256Hex(bytes)}`;
    const other = met.get(hash);
    if (other !== undefined) return { path: title, other };
    met.set(hash, path);
  }
  return null;
}

function undescribed(dir: string, { resources }: EditionDraft, reading: ResourceReading): FileToTake[] {
  const described = new Set(resources.map(({ path }) => path));
  return (existsSync(dir) ? csvFiles(dir) : [])
    .filter((path) => !described.has(path))
    .map((path) => ({
      path,
      title: basename(path),
      bytes: readFileSync(join(dir, path)),
      convertedFrom: null,
      reading,
    }));
}

function typedFile(dir: string, file: string, reading: ResourceReading): FileToTake {
  const inside = relative(dir, typedPath(file)).split(sep).join('/');
  const name = slugify(basename(file, extname(file))) || 'grants';
  const path = /^[^./][^:]*\.csv$/.test(inside) && !inside.startsWith('../') ? inside : `${name}.csv`;
  return { path, title: basename(file), bytes: readTyped(file), convertedFrom: null, reading };
}

/**
 * A workbook as the CSV of the sheet that is read, which every page and program can show line by line; any other file
 * as it is.
 */
export async function asTable(file: FileToTake): Promise<FileToTake> {
  const csv = await sheetCsv(file.bytes, file.reading);
  if (csv === null) return file;
  const { bytes, title: name } = file;
  const convertedFrom = { name, sheet: csv.sheet, bytes: bytes.length, hash: `sha256:${sha256Hex(bytes)}` };
  return { ...file, bytes: new TextEncoder().encode(csv.text), convertedFrom };
}

/** Reads a file as the edition of that day would. */
export async function takeFile(
  { bytes, ...file }: FileToTake,
  { date, reference }: { readonly date: string; readonly reference: Reference },
): Promise<TakenFile> {
  const builder = new GrantTableBuilder();
  const ingest = await ingestFile(bytes, {
    ...file.reading,
    file: file.path,
    reference,
    builder,
    provinceAt: lazyProvinceAt(),
    thisYear: Number(date.slice(0, 4)),
    now: Date.parse(date),
  });
  return { ...file, ingest, table: builder.build() };
}
