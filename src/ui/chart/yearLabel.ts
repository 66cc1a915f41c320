/** Years are written every one, two, five or ten, so that at most seven stand under the plot. */
export function yearLabel(year: string, count: number): string {
  const step = [1, 2, 5, 10].find((candidate) => count / candidate <= 7) ?? 20;
  return Number(year) % step === 0 ? year : '';
}
