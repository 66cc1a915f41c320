import type { Edition, EditionFile } from '../edition/edition.ts';
import { fateOf } from './compareGrants.ts';
import type { Fate, FileChange } from './editionChanges.ts';

type Listed = Pick<EditionFile, 'path' | 'sha256' | 'rows'>;

/** A record that changed, and the file it stands in or stood in last. */
interface ChangedRecord {
  readonly fate: Fate;
  readonly file: string;
}

/**
 * The files that are not the same to the byte, by path, with the records that changed in each; and how many are the
 * same. A record that only went from one file to another is no change, so both of its files may show none.
 */
export function compareFiles(
  before: Pick<Edition, 'files'>,
  after: Pick<Edition, 'files'>,
  changed: readonly ChangedRecord[],
): { readonly files: readonly FileChange[]; readonly filesSame: number } {
  const byPath = (files: readonly Listed[]) => new Map(files.map((file) => [file.path, file]));
  const [was, is] = [byPath(before.files), byPath(after.files)];
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort();
  const differing = paths.filter((path) => was.get(path)?.sha256 !== is.get(path)?.sha256);
  const files = differing.map((path): FileChange => {
    const [earlier, later] = [was.get(path) ?? null, is.get(path) ?? null];
    const count = (fate: Fate) => changed.filter((record) => record.file === path && record.fate === fate).length;
    return {
      path,
      fate: fateOf(earlier, later),
      before: earlier?.rows ?? null,
      after: later?.rows ?? null,
      records: { added: count('added'), removed: count('removed'), altered: count('altered') },
    };
  });
  return { files, filesSame: paths.length - files.length };
}
