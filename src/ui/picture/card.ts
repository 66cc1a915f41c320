import type { Direction } from '../../i18n/languages.ts';
import type { Mark } from './mark.ts';

/** What stands in a picture for whom an address is sent to: few words, large, and a map. Blanks are left out. */
export interface Card {
  readonly direction: Direction;
  /** What kind of page it is of. */
  readonly kicker: string;
  readonly simulated: string;
  readonly lines: readonly CardLine[];
  /** What must be known before the figures are passed on. */
  readonly notes: readonly string[];
  /** The site's own address in short, and whose outlines the map has. */
  readonly foot: { readonly site: string; readonly credit: string };
  readonly brand: { readonly name: string; readonly other: string; readonly outline: string };
  readonly map: { readonly marks: readonly Mark[]; readonly width: number; readonly height: number };
  /** What on the map is no amount: a paint, perhaps another over it, and its meaning. */
  readonly keys: readonly { readonly fill: string; readonly over?: string; readonly text: string }[];
}

export interface CardLine {
  /** A figure's place in it is marked `<figure/>`. */
  readonly text: string;
  readonly figure?: string;
  readonly tone: 'strong' | 'light' | 'accent';
}

/** The size that readers of Open Graph ask for, pixels. */
export const cardSize = { width: 1200, height: 630 } as const;
