import type { Edition } from '../core/edition/edition.ts';
import type { ExploreResult } from '../core/query/explore.ts';
import type { GrantRow } from '../core/table/grantTable.ts';
import type { EditionEntry } from './dataset.ts';

/** What is printed into a page so that its first figures need no further file. */
export interface PageData {
  readonly edition: Edition;
  readonly overview: ExploreResult;
  /** First rows of the list in its default order. */
  readonly rows: readonly GrantRow[];
  readonly editions: readonly EditionEntry[];
  /** Origin the site is published at; empty when it is the one that serves it. */
  readonly site: string;
}

/** Element that holds the printed data as JSON. */
export const pageDataId = 'page-data';
