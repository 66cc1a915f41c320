import type { Edition } from '../core/edition/edition.ts';
import { addressKey } from '../core/export/addressKey.ts';
import { aggregate, cellsOf } from '../core/query/aggregate.ts';
import { compileFilter } from '../core/query/compileFilter.ts';
import { exploreRows } from '../core/query/exploreSelection.ts';
import type { Filter } from '../core/query/filter.ts';
import { organisationNames } from '../core/query/organisationNames.ts';
import { type Manifest, manifest } from '../core/receipt/manifest.ts';
import type { Paced } from '../core/receipt/paced.ts';
import type { SelectionAsked, WordsOf } from '../core/receipt/words.ts';
import { type ReceiptOf, writingReceipt } from '../core/receipt/writeReceipt.ts';
import type { GrantTable } from '../core/table/grantTable.ts';
import { inSlices } from './inSlices.ts';
import type { Exported } from './protocol.ts';
import { type ExportSupplies, type Selected, selectionParts } from './selectionParts.ts';

/** An edition and its rows. */
export interface Held {
  readonly edition: Edition;
  readonly table: GrantTable;
}

/** Who waits for a file: told the bytes written so far, and may end it. */
interface Waiting {
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Writes what a selection holds, with its receipt, as one ZIP; the manifest's figures are the page's. In slices, as a
 * million rows take a while. @throws DOMException once it is ended.
 */
export async function exportSelection(
  held: Held,
  asked: SelectionAsked,
  wordsOf: WordsOf,
  supplies: ExportSupplies,
  { onProgress, signal }: Waiting = { onProgress: () => undefined, signal: new AbortController().signal },
): Promise<Exported> {
  const receipt = await receiptOf(held, asked, wordsOf, supplies);
  signal.throwIfAborted();
  const { zip } = await inSlices(soFar(writingReceipt(receipt)), onProgress, signal);
  return { name: receiptName(held.edition, asked), file: new Blob([...zip], { type: 'application/zip' }) };
}

/** Paced work that tells all the bytes done so far. */
function* soFar<T>(work: Paced<T>): Paced<T> {
  let done = 0;
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    done += piece.value;
    yield done;
  }
}

/** The name of a receipt's file: edition, date, its records unless grants, the format, and a key of the selection. */
function receiptName({ name, date }: Edition, { content, format, address }: SelectionAsked): string {
  return `kharita-${name}-${date}${content === 'grant' ? '' : `-${content}`}-${format}-${addressKey(address)}.zip`;
}

/** A selection made on an edition, ready to be written, or to be compared with what was written. */
export async function receiptOf(
  { edition, table }: Held,
  asked: SelectionAsked,
  wordsOf: WordsOf,
  supplies: ExportSupplies,
): Promise<ReceiptOf> {
  const selected = selectedBy(table, asked.filter, edition);
  const { figures } = selected;
  const words = await wordsOf({ ...asked, edition, figures });
  const { sentence, caveats, readme, workbook } = words;
  const parts = await selectionParts(selected, { ...asked, words: workbook }, supplies);
  const sources = sourcesOf(selected);
  const manifestOf = (files: Manifest['files']) =>
    manifest({ ...asked, edition, figures, words: { sentence, caveats }, sources, files });
  return { parts, manifestOf, readme };
}

function selectedBy(table: GrantTable, filter: Filter, edition: Edition): Selected {
  const rows = compileFilter(table, filter);
  return { table, rows, edition, figures: exploreRows(table, rows, organisationNames(table)) };
}

/** What each file of the edition gives to a selection, in the order of their paths. */
function sourcesOf({ table, rows }: Selected) {
  const cells = cellsOf(aggregate(table, rows, { by: [table.columns.file] }));
  return cells.map(({ keys: [file = ''], n, sum }) => ({ file, n, sum })).sort((a, b) => (a.file < b.file ? -1 : 1));
}
