import type { Edition } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { About } from '../../core/query/about.ts';
import type { ExploreResult, PlacesResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';

/** What the charts of a place are given. */
export interface PlaceChartProps {
  readonly about: About;
  readonly result: ExploreResult;
  /** The places of the edition's default selection. */
  readonly overview: PlacesResult;
  readonly edition: Edition;
  readonly reference: Reference;
  readonly filter: Filter;
  /** The selection in words, its place left out. */
  readonly selection: string;
}
