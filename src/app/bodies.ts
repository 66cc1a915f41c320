import type { ComponentType } from 'react';
import type { Page, PageKind } from '../core/view/page.ts';
import type { BodyProps } from './bodyProps.ts';
import type { pageTitle } from './pageTitle.ts';

type Body = ComponentType<BodyProps>;

const loaded = new Map<PageKind, Body>();
let later: typeof import('./laterBodies.ts') | undefined;

/** Loads the body of a page, once for each kind, and the one figure of a frame. */
export async function loadBody(page: Page): Promise<void> {
  const { kind } = page;
  if (kind === 'explore' || kind === 'unknown') {
    if (!loaded.has(kind)) loaded.set(kind, (await import('./ExplorePage.tsx')).ExplorePage);
    return;
  }
  // The first script names the pages it may lead to in one word: their files are named there.
  later ??= await import('./laterBodies.ts');
  if (!loaded.has(kind)) loaded.set(kind, await later.loadLater(kind));
  await later.loadFramed(page);
}

/**
 * The body of a kind of page that {@link loadBody} has loaded.
 * @throws Error for one it has not.
 */
export function bodyOf(kind: PageKind): Body {
  const body = loaded.get(kind);
  if (!body) throw new Error(`the body of ${kind} is not loaded`);
  return body;
}

/** The title of a page whose body {@link loadBody} has loaded; that of the site where it has none of its own. */
export function titleOf(...[page, named, reference, speech]: Parameters<typeof pageTitle>): string {
  const own = page.kind !== 'explore' && page.kind !== 'unknown';
  return own && later ? later.titleOfLater(page, named, reference, speech) : speech.t('app.title');
}
