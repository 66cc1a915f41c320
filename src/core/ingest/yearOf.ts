import { asciiDigits } from '../text/fold.ts';

/** The one year a cell speaks of (`2019`, `Exercice 2019`, `2019.0`); null when it names none or several. */
export function yearOf(cell: string): string | null {
  if (/^(?:19|20)\d\d$/.test(cell)) return cell;
  const years = new Set(asciiDigits(cell).match(/(?<!\d)(?:1[89]|2[01])\d\d(?!\d)/g) ?? []);
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
