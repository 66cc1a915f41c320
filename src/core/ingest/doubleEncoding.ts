const suspects = /[ÂÃØÙ][\u0080-\u00bfƒˆŠŒŽšœžŸ†‡•…‰€™‹›“”‘’„‚–—˜]/g;

/**
 * F10: counts sequences that UTF-8 text leaves when it was read as Windows-1252 and saved again (`Ã©`, `Ø§`),
 * and names the first. One or two may be real; callers decide from the count.
 */
export function findDoubleEncoding(text: string): { readonly count: number; readonly first: string } {
  let count = 0;
  let first = '';
  for (const match of text.matchAll(suspects)) {
    if (count === 0) first = text.slice(Math.max(0, match.index - 20), match.index + 20).split(/[\r\n]/)[0] ?? '';
    count += 1;
  }
  return { count, first };
}
