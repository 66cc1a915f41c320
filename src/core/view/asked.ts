import { none, offMapPlaces } from '../model/codelists.ts';
import { type FigureId, funderFigureIds, pairFigureIds, placeFigureIds } from '../model/figures.ts';
import type { Subject } from '../model/subject.ts';
import { defaultFilter, type Filter } from '../query/filter.ts';
import { type Page, subjectOf } from './page.ts';
import type { Form } from './viewState.ts';

/**
 * What the answer to a page must speak of: the subject of its path, or the one place or funder that a figure in a frame
 * is of.
 */
export function subjectAsked(page: Page, { clauses }: Filter): Subject | null {
  if (page.kind !== 'embed') return subjectOf(page);
  if (funderFigureIds.some((id) => id === page.figure)) return oneOf('funder', clauses.funder);
  const isPublished = page.figure === 'publishedFigures';
  if (!isPublished && !placeFigureIds.some((id) => id === page.figure)) return null;
  const place = oneOf('province', clauses.province) ?? oneOf('region', clauses.region);
  return place ?? (isPublished ? oneOf('funder', clauses.funder) : null);
}

/** The choices that an answer is held to: totals of the whole country stand beside everything the edition holds. */
export function filterAsked(page: Page, chosen: Filter): Filter {
  return page.kind === 'embed' && page.figure === 'nationalTotals' ? defaultFilter : chosen;
}

/** The grant an answer must speak of, by its record key: that of its page, or the one a figure in a frame is of. */
export function grantAsked(page: Page, grant: string | undefined): string | null {
  if (page.kind === 'grant') return page.id;
  return page.kind === 'embed' && page.figure === 'grantPeers' ? (grant ?? null) : null;
}

function oneOf(of: 'region' | 'province' | 'funder', kept: readonly string[] = []): Subject | null {
  const [key, ...others] = kept;
  const isStated = key !== undefined && key !== none && !offMapPlaces.some((place) => place === key);
  return isStated && others.length === 0 ? { of, key } : null;
}

/** The figures that ask for more than the explore page's. */
const formsOfFigures: Partial<Readonly<Record<FigureId, Form>>> = {
  years: 'years',
  difference: 'years',
  flows: 'flows',
};

/** How the answer to a page is laid out: a figure in a frame says it itself, whatever the address says. */
export function formAsked(page: Page, form: Form): Form {
  return page.kind === 'embed' ? (formsOfFigures[page.figure] ?? 'map') : form;
}

/** True for pages that hold a second selection against the first. */
export function comparesTwo(page: Page): boolean {
  return page.kind === 'compare' || (page.kind === 'embed' && pairFigureIds.some((id) => id === page.figure));
}
