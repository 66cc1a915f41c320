import type { ExploreResult } from '../core/query/explore.ts';
import { type Page, standsApart } from '../core/view/page.ts';

/** The currency in which a page tells amounts, ISO 4217, blank where nothing states one: that of what was answered. */
export function shownCurrency(page: Page, { currency }: Pick<ExploreResult, 'currency'>): string {
  return standsApart(page) ? 'MAD' : currency;
}
