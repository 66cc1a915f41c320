import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDescriptor } from '../../core/edition/descriptor.ts';
import { olderFolderName } from '../../core/edition/editionFolder.ts';
import { type EditionRef, publishedEdition } from '../../core/view/viewState.ts';
import { editionsFolder } from '../checkout.ts';
import { editionFolders } from '../edition/editionFolders.ts';
import { typedPath } from '../typedFile.ts';
import { UsageError } from '../usage.ts';

/**
 * The folder of an edition: the one typed, else that of its name beside this program, of its date where one is named.
 * @throws UsageError where there is none, or where it holds another date.
 */
export function editionFolder({ name, date }: EditionRef, typed: string | undefined): string {
  const folder = typed === undefined ? folderOf({ name, date }) : typedPath(typed);
  const found = folder === null ? null : descriptorOf(folder);
  const asked = date === null ? name : `${name}@${date}`;
  if (folder === null || found === null) throw new UsageError('noEdition', { edition: asked });
  if (found.name !== name || (date !== null && found.version !== date))
    throw new UsageError('otherEdition', { folder, found: `${found.name}@${found.version}`, asked });
  return folder;
}

/**
 * The folder of the edition that an address means: the one it names; else the one typed; else the first of the site
 * that would be built here, of the editions that `EDITIONS` lists where it is set.
 * @throws UsageError where there is none, or the one typed is not the one named.
 */
export function folderMeant(edition: EditionRef, typed: string | undefined, only: string | undefined): string {
  if (edition !== publishedEdition) return editionFolder(edition, typed);
  if (typed === undefined) {
    const [first] = editionFolders(editionsFolder, only);
    if (first === undefined) throw new UsageError('noEdition', { edition: only || edition.name });
    return first;
  }
  if (descriptorOf(typedPath(typed)) === null) throw new UsageError('notDescribed', { folder: typed });
  return typedPath(typed);
}

function folderOf({ name, date }: EditionRef): string | null {
  const newest = join(editionsFolder, name);
  if (date === null || descriptorOf(newest)?.version === date) return newest;
  const older = join(editionsFolder, olderFolderName({ name, date }));
  return descriptorOf(older) && older;
}

function descriptorOf(folder: string) {
  const file = join(folder, 'datapackage.json');
  return existsSync(file) ? parseDescriptor(readFileSync(file, 'utf8')) : null;
}
