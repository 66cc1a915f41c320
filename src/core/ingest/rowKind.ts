import { fold } from '../text/fold.ts';
import { readNumberText } from './numberText.ts';

/** What a record is, before its cells are read. */
export type RowKind = 'row' | 'blank' | 'total' | 'footnote';

const totalLabel =
  /^(?:sous )?total(?:s|e)?(?: (?:general|generaux|global|ttc|ht|dh|mad|\d{4}|des? .{1,40}|du .{1,40}))*\s*:?$|^(?:grand|sub) ?total\s*:?$|^somme(?: totale)?\s*:?$|^(?:ال)?مجموع(?: .{1,30})?\s*:?$|^الاجمالي(?: .{1,30})?\s*:?$/u;
const footnoteMark =
  /^(?:\*|†|‡|\(\d\)|\(\*\)|n\.? ?b\.?\s*:|notes?\s*[:.]|sources?\s*:|remarques?\s*:|fait a |ملاحظه|المصدر)/u;

/**
 * Tells records that are no rows: nothing but blanks; a total label beside nothing but figures; a footnote (a note
 * mark, or one lone cell outside the column of names) where the column of facts, an amount or a date, is blank.
 */
export function rowKind(cells: readonly string[], factIndex: number, nameIndex: number): RowKind {
  const first = cells.findIndex((cell) => !isBlank(cell));
  const text = cells[first];
  if (text === undefined) return 'blank';
  if (text.length < 80 && isTotal(cells)) return 'total';
  return isBlank(cells[factIndex] ?? '') && isFootnote(cells, first, nameIndex) ? 'footnote' : 'row';
}

function isFootnote(cells: readonly string[], first: number, nameIndex: number): boolean {
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  const text = cells[first] ?? '';
  if (filled > 2 || text.length > 5000) return false;
  return footnoteMark.test(fold(text)) || (filled === 1 && first !== nameIndex && cells.length > 2);
}

function isTotal(cells: readonly string[]): boolean {
  let labelled = false;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (cell.length > 80) return false;
    if (!labelled && mayBeLabel(cell) && totalLabel.test(fold(cell))) labelled = true;
    else if (readNumberText(cell) === null) return false;
  }
  return labelled;
}

function mayBeLabel(cell: string): boolean {
  return /tot|som|مجمو|[إا]جمال/iu.test(cell);
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}
