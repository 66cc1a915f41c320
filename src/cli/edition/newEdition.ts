import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type EditionDraft, parseDraft, withFiles } from '../../core/edition/editionDraft.ts';
import { olderFolderName } from '../../core/edition/editionFolder.ts';
import type { TakenFile } from '../../core/edition/newResource.ts';
import { verdictOf } from '../../core/ingest/fileIngest.ts';
import type { Reference } from '../../core/model/reference.ts';
import { fileReport } from '../../core/report/fileReport.ts';
import { textReport } from '../../core/report/textReport.ts';
import { readReference } from '../checkout.ts';
import { reportLanguage } from '../reportLanguage.ts';
import { type Output, UsageError } from '../usage.ts';
import { describeEdition } from './describeEdition.ts';
import { type NewEditionArguments, newEditionArguments } from './newEditionArguments.ts';
import { newEditionReport } from './newEditionReport.ts';
import { readEdition } from './readEdition.ts';
import { asTable, type FileToTake, filesToTake, takeFile } from './takeFiles.ts';

/** `kharita new-edition`: makes or dates a folder and describes what is put in it. Returns the exit code. */
export async function newEdition(args: readonly string[], out: Output, err: Output): Promise<number> {
  const asked = newEditionArguments(args, new Date().toISOString().slice(0, 10));
  const reference = readReference();
  const before = draftOf(asked.dir);
  const typed = filesToTake(asked.dir, asked.files, before);
  const files = await Promise.all(typed.map((file) => asTable(file, asked.reading)));
  const taken = await takeAll(files, asked, reference);
  const stopped = taken.filter(({ ingest }) => ['asks', 'blocked'].includes(verdictOf(ingest)));
  if (stopped.length > 0) return refuse(stopped, asked, err);
  const draft = withFiles(before, { ...asked, name: basename(resolve(asked.dir)) }, { ...asked, taken });
  const kept = keepEarlier(asked, before);
  write(asked.dir, files, draft);
  if (draft.resources.length > 0) await readEdition(asked.dir, reference);
  out.write(newEditionReport({ asked, taken, draft, kept }));
  return 0;
}

function draftOf(dir: string): EditionDraft {
  const path = join(dir, 'datapackage.json');
  return parseDraft(existsSync(path) ? readFileSync(path, 'utf8') : '{}');
}

async function takeAll(
  files: readonly FileToTake[],
  { reading, date }: NewEditionArguments,
  reference: Reference,
): Promise<readonly TakenFile[]> {
  const taken: TakenFile[] = [];
  for (const file of files) taken.push(await takeFile(file, reading, { date, reference }));
  return taken;
}

/** Says what each file that stops the edition is asked or lacks, as `kharita check` does. */
function refuse(stopped: readonly TakenFile[], { language }: NewEditionArguments, err: Output): number {
  const words = reportLanguage(language);
  for (const { ingest } of stopped) err.write(`${textReport(fileReport(ingest), words).join('\n')}\n\n`);
  return stopped.some(({ ingest }) => verdictOf(ingest) === 'blocked') ? 1 : 3;
}

/**
 * Copies what a folder holds of an earlier day to the folder of that day, and returns it; null where there is none.
 * @throws UsageError when the day is not after the present one, or the earlier edition is kept already.
 */
function keepEarlier({ dir, date }: NewEditionArguments, { version }: EditionDraft): string | null {
  if (version === '' || version === date) return null;
  if (version > date) throw new UsageError(`the edition is dated ${version}, after ${date}`);
  const older = join(dirname(resolve(dir)), olderFolderName({ name: basename(resolve(dir)), date: version }));
  if (existsSync(older)) throw new UsageError(`${older} is there already`);
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
