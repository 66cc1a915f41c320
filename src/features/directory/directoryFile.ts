import type { Edition } from '../../core/edition/edition.ts';
import type { CsvDialectName } from '../../core/export/csvDialect.ts';
import { directoryManifest, exportDirectory } from '../../core/export/exportDirectory.ts';
import { hashCsv } from '../../core/export/hashCsv.ts';
import type { SubjectKind } from '../../core/model/subject.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { saveFile } from '../../ui/saveFile.ts';
import type { DirectoryLine } from './directoryModel.ts';

/** A whole list, and the selection it is of. */
export interface DownloadedList {
  readonly of: SubjectKind;
  readonly lines: readonly DirectoryLine[];
  readonly result: ExploreResult;
  readonly filter: Filter;
  readonly edition: Edition;
  /** Shows the same list again, of the same edition. */
  readonly address: string;
}

/** Offers the list as CSV, every line of it, with the receipt that makes it re-checkable. */
export function saveDirectory(
  { of, lines, result, filter, edition, address }: DownloadedList,
  dialect: CsvDialectName,
) {
  const name = `kharita-${edition.name}-${edition.date}-${of}-${dialect}`;
  const chunks = hashCsv(exportDirectory({ of, lines, currency: result.currency }, dialect));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let step = chunks.next();
  for (; !step.done; step = chunks.next()) parts.push(step.value);
  const receipt = directoryManifest(of, {
    edition,
    filter,
    address,
    figures: result,
    written: step.value,
    name: `${name}.csv`,
    dialect,
    createdAt: new Date().toISOString(),
  });
  saveFile(new Blob(parts, { type: 'text/csv' }), `${name}.csv`);
  saveFile(new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: 'application/json' }), `${name}.manifest.json`);
}
