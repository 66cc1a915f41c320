import type { Companion } from '../../core/aggregates/companion.ts';
import type { NationalTotal } from '../../core/aggregates/nationalTotals.ts';
import type { Plate, ProvincePlate, RegionSheet } from '../../core/geo/plate.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import type { Sheet } from '../../ui/picture/sheet.ts';
import type { FigureSubject } from '../figureProps.ts';

/** What is fetched before a figure is drawn: outlines of maps, and what others published; null where it asks for none. */
export interface Plates {
  readonly plate: Plate;
  readonly provinces: ProvincePlate['provinces'] | null;
  readonly sheet: RegionSheet | null;
  /** What others published of the subject. */
  readonly companion: Companion | null;
  /** What others published of the whole country. */
  readonly totals: readonly NationalTotal[] | null;
}

export interface Drawn {
  readonly figure: Figure;
  /** Said instead of the drawing where there is nothing to draw. */
  readonly nothing?: string | undefined;
  /** The selection the drawing shows, in words; empty when nothing is chosen. */
  readonly named: string;
}

/** Draws one figure from the model that its chart on screen draws. */
export type Drawer = (subject: FigureSubject, plates: Plates, voice: Voice, sheet: Sheet) => Drawn;

/** What the model of a chart asks for. */
export function askedOf({ exploration: { result }, view, reference }: FigureSubject, voice: Voice) {
  const selection = selectionWords(result, view.filter, reference, voice);
  return { result, filter: view.filter, reference, selection };
}

/** A figure that cannot be drawn of the answer on screen. */
export function undrawn(heading: string, nothing: string): Drawn {
  return { figure: { heading, finding: '', notes: [], drawing: { marks: [], height: 0 } }, nothing, named: '' };
}
