import type { Reference } from '../../core/model/reference.ts';
import type { Cell } from '../../core/query/explore.ts';
import type { YearList } from '../../core/query/yearLists.ts';
import type { YearsMeasure } from './yearsMeasure.ts';

/** What the years of a selection are told from. */
export interface YearsSubject {
  readonly lists: readonly YearList[];
  readonly bases: readonly Cell[];
  readonly measure: YearsMeasure;
  readonly currency: string;
  readonly kind: string;
  /** The years the reader chose; undefined for all. */
  readonly chosen: readonly string[] | undefined;
  readonly selection: string;
  readonly reference: Pick<Reference, 'regions'>;
  /** Every list of the edition is whole. */
  readonly complete: boolean;
  /** The edition gathers what could be sourced: its caveat goes with every figure. */
  readonly partial: boolean;
}

/** True where places are compared by inhabitant although lists are missing. */
export function comparesPartial({ measure, complete }: Pick<YearsSubject, 'measure' | 'complete'>): boolean {
  return measure === 'per_inhabitant' && !complete;
}
