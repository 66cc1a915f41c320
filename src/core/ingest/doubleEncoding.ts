const suspects = /[ÂÃØÙ][\u0080-\u00bfƒˆŠŒŽšœžŸ†‡•…‰€™‹›“”‘’„‚–—˜]/g;

/**
 * F10: counts sequences that UTF-8 text leaves when it was read as Windows-1252 and saved again (`Ã©`, `Ø§`),
 * and names the first and where it stands. One or two may be real; callers decide from the count.
 */
export function findDoubleEncoding(text: string): {
  readonly count: number;
  readonly first: string;
  readonly at: number;
} {
  let count = 0;
  let first = '';
  let at = 0;
  for (const match of text.matchAll(suspects)) {
    if (count === 0) {
      at = match.index;
      const before = /[^\r\n]{0,20}$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
      first = before + (text.slice(at, at + 20).split(/[\r\n]/)[0] ?? '');
    }
    count += 1;
  }
  return { count, first, at };
}
