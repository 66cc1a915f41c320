const runnable = /^'*[\p{Zs}\p{Cf}]*[=+\-@＝＋－＠\t\r\n\0]/u;

/**
 * A text cell that no spreadsheet will run: one apostrophe is put before anything that starts, behind spaces,
 * direction marks or apostrophes, like a formula. Only for text cells: numbers stay numbers.
 */
export function neutralise(cell: string): string {
  return runnable.test(cell) ? `'${cell}` : cell;
}

/** Undoes {@link neutralise}: `restore(neutralise(x))` is `x` for every string. */
export function restore(cell: string): string {
  return cell.charCodeAt(0) === 39 && runnable.test(cell) ? cell.slice(1) : cell;
}
