import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type EditionDraft, listOfNobody, parseDraft, withFiles } from '../../core/edition/editionDraft.ts';
import { olderFolderName } from '../../core/edition/editionFolder.ts';
import type { TakenFile } from '../../core/edition/newResource.ts';
import { type CallsIngest, type GrantsIngest, verdictOf } from '../../core/ingest/fileIngest.ts';
import type { Reference } from '../../core/model/reference.ts';
import { fileReport } from '../../core/report/fileReport.ts';
import { textReport } from '../../core/report/textReport.ts';
import { kitText } from '../../i18n/kitText.ts';
import { readReference } from '../checkout.ts';
import { reportLanguage } from '../reportLanguage.ts';
import { type Output, UsageError } from '../usage.ts';
import { changedFiles, type FileToTake } from './changedFiles.ts';
import { countedBefore } from './countedBefore.ts';
import { describeEdition } from './describeEdition.ts';
import { changesOf } from './editionChanges.ts';
import { type NewEditionArguments, newEditionArguments } from './newEditionArguments.ts';
import { newEditionReport } from './newEditionReport.ts';
import { readEdition } from './readEdition.ts';
import { isStopped, remeasure } from './remeasure.ts';
import { type RepeatedIds, repeatedIds } from './repeatedIds.ts';
import { asTable, filesToTake, repeatedFile, takeFile } from './takeFiles.ts';

/** `kharita new-edition`: makes or dates a folder and describes what is put in it. Returns the exit code. */
export async function newEdition(args: readonly string[], out: Output, err: Output): Promise<number> {
  const asked = newEditionArguments(args, new Date().toISOString().slice(0, 10));
  const reference = readReference();
  const before = draftOf(asked.dir);
  const typed = filesToTake(asked.dir, asked.files, before, asked.reading);
  const files = await Promise.all(typed.map(asTable));
  const refused = refusal(files, before, asked);
  if (refused !== null) {
    err.write(`${refused}\n`);
    return 1;
  }
  const taken = await takeAll(files, asked.date, reference);
  const stopped = taken.filter(({ ingest }) => isStopped(ingest));
  if (stopped.length > 0) return ask(await asTyped(stopped, typed, asked.date, reference), asked, err);
  const draft = withFiles(before, { ...asked, name: basename(resolve(asked.dir)) }, { ...asked, taken });
  namesWhose(draft, asked);
  const replaced = await countedBefore(asked.dir, files, reference);
  const kept = keepEarlier(asked, before);
  write(asked.dir, files, draft);
  const { repeats, ingests } = draft.resources.length === 0 ? nothing : await readBack(asked, reference);
  const changes = changesOf(before, { taken, replaced, ingests });
  out.write(newEditionReport({ asked, taken, draft, kept, repeats, changes }));
  return 0;
}

/** What an edition holds when it is read as the site would, and what is in it more than once. */
interface ReadBack {
  readonly repeats: readonly RepeatedIds[];
  readonly ingests: readonly (GrantsIngest | CallsIngest)[];
}

const nothing: ReadBack = { repeats: [], ingests: [] };

/** Reads what was written as the site would. */
async function readBack({ dir, files }: NewEditionArguments, reference: Reference): Promise<ReadBack> {
  if (files.length === 0) await countAgain(dir, reference);
  const { table, ingests } = await readEdition(dir, reference);
  return { repeats: repeatedIds(table), ingests };
}

/** Rows set aside are counted again of every file that lies in the folder, those taken now or not. */
async function countAgain(dir: string, reference: Reference): Promise<void> {
  const { text } = await remeasure(dir, reference);
  writeFileSync(join(dir, 'datapackage.json'), text);
}

/**
 * Why the files cannot be taken, before any is read: one is in the edition already under another name, or was changed
 * in the only copy of an edition of an earlier day. Null where they can.
 */
function refusal(files: readonly FileToTake[], before: EditionDraft, asked: NewEditionArguments): string | null {
  const sentence = kitText(asked.language);
  const repeated = repeatedFile(files, before);
  if (repeated !== null) return `kharita: ${sentence('repeatedFile', repeated)}`;
  const [changed] =
    before.version === '' || before.version === asked.date ? [] : changedFiles(asked.dir, asked.reading);
  if (changed === undefined) return null;
  return `kharita: ${sentence('changedInPlace', { path: changed.path, date: before.version })}`;
}

/** @throws UsageError where a list is said to be whole, or none to be had, without saying whose. */
function namesWhose(draft: EditionDraft, { said: { coverage: level, institution } }: NewEditionArguments): void {
  if (level === undefined || level === 'partial' || institution !== undefined) return;
  const path = listOfNobody(draft, level);
  if (path !== null) throw new UsageError('wholeOfWhom', { level, path });
}

function draftOf(dir: string): EditionDraft {
  const path = join(dir, 'datapackage.json');
  return parseDraft(existsSync(path) ? readFileSync(path, 'utf8') : '{}');
}

async function takeAll(
  files: readonly FileToTake[],
  date: string,
  reference: Reference,
): Promise<readonly TakenFile[]> {
  const taken: TakenFile[] = [];
  for (const file of files) taken.push(await takeFile(file, { date, reference }));
  return taken;
}

/** The readings that stop the edition, a workbook's by its own name and rows where it would be asked the same. */
async function asTyped(
  stopped: readonly TakenFile[],
  typed: readonly FileToTake[],
  date: string,
  reference: Reference,
): Promise<readonly (GrantsIngest | CallsIngest)[]> {
  const ingests: (GrantsIngest | CallsIngest)[] = [];
  for (const { path, title, ingest, convertedFrom } of stopped) {
    const workbook = convertedFrom && typed.find((file) => file.path === path);
    const own = workbook ? (await takeFile({ ...workbook, path: title }, { date, reference })).ingest : ingest;
    ingests.push(isStopped(own) ? own : ingest);
  }
  return ingests;
}

/** Says what each file that stops the edition is asked or lacks, as `kharita check` does. */
function ask(stopped: readonly (GrantsIngest | CallsIngest)[], { language }: NewEditionArguments, err: Output): number {
  const words = reportLanguage(language);
  for (const ingest of stopped) err.write(`${textReport(fileReport(ingest), words).join('\n')}\n\n`);
  return stopped.some((ingest) => verdictOf(ingest) === 'blocked') ? 1 : 3;
}

/**
 * Copies what a folder holds of an earlier day to the folder of that day, and returns it; null where there is none.
 * @throws UsageError when the day is not after the present one, or the earlier edition is kept already.
 */
function keepEarlier({ dir, date }: NewEditionArguments, { version }: EditionDraft): string | null {
  if (version === '' || version === date) return null;
  if (version > date) throw new UsageError('datedBefore', { version, date });
  const older = join(dirname(resolve(dir)), olderFolderName({ name: basename(resolve(dir)), date: version }));
  if (existsSync(older)) throw new UsageError('isThere', { folder: older });
  cpSync(dir, older, { recursive: true });
  return older;
}

/** A folder without a file of its own yet gets no descriptor: nothing could be built of it. */
function write(dir: string, files: readonly FileToTake[], draft: EditionDraft): void {
  mkdirSync(dir, { recursive: true });
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  if (draft.resources.length === 0) return;
  const path = join(dir, 'datapackage.json');
  writeFileSync(path, `${JSON.stringify(draft, null, 2)}\n`);
  writeFileSync(path, describeEdition(dir));
}
