import { fold } from '../text/fold.ts';
import type { IssueCode } from './issues.ts';

const scientific = /^\d+(?:[.,]\d+)?E\+?\d+$/i;
const floated = /^\d+[.,]0+$/;

/** What a spreadsheet did to an id: I01 scientific notation, I02 a float; null when it did nothing. */
export function eatenById(cell: string): Extract<IssueCode, 'I01' | 'I02'> | null {
  if (scientific.test(cell)) return 'I01';
  return floated.test(cell) ? 'I02' : null;
}

const forms: readonly (readonly [RegExp, RegExp])[] = [
  [/^id(?:attribuant|beneficiaire)$|siret$/i, /^\d{14}$/],
  [/^rna/i, /^[WS][0-9A-Z]{9}$/i],
];

/**
 * True when an id has the form its column demands: SIRET or RNA under the headings of the French schema, an ICE of
 * 15 digits elsewhere. Spaces inside do not count.
 */
export function hasIdForm(cell: string, heading: string): boolean {
  const compact = cell.replace(/\s/g, '');
  const form = forms.find(([headings]) => headings.test(heading.trim()))?.[1] ?? /^\d{15}$/;
  return form.test(compact);
}

/** True for headings whose ids have a form of their own to hold a local number to; others are free text. */
export function demandsForm(heading: string): boolean {
  return forms.some(([headings]) => headings.test(heading.trim()));
}

const none: readonly never[] = [];

/** Tells names with several ids (I04) and ids with several names (I05) by comparing each row with the first seen. */
export class IdentityLedger {
  readonly #idOf = new Map<string, string>();
  readonly #nameOf = new Map<string, string>();

  /** `id` is one that was not eaten; names are compared folded; a blank on either side tells nothing. */
  note(printed: string, id: string): readonly Extract<IssueCode, 'I04' | 'I05'>[] {
    if (printed === '' || id === '') return none;
    const name = fold(printed);
    const found: Extract<IssueCode, 'I04' | 'I05'>[] = [];
    if (firstOr(this.#idOf, name, id) !== id) found.push('I04');
    if (firstOr(this.#nameOf, id, name) !== name) found.push('I05');
    return found;
  }
}

function firstOr(map: Map<string, string>, key: string, value: string): string {
  const first = map.get(key);
  if (first !== undefined) return first;
  map.set(key, value);
  return value;
}
