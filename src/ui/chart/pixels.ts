/** Pixels as a drawing writes them: to a tenth, which no eye can tell from the exact length. */
export function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
