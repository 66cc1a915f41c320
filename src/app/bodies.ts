import type { ComponentType } from 'react';
import type { Page, PageKind } from '../core/view/page.ts';
import type { BodyProps } from './bodyProps.ts';

type Body = ComponentType<BodyProps>;

const loaders: Readonly<Record<PageKind, () => Promise<Body>>> = {
  explore: async () => (await import('./ExplorePage.tsx')).ExplorePage,
  unknown: () => loaders.explore(),
  profile: async () => (await import('./ProfilePage.tsx')).ProfilePage,
  directory: async () => (await import('./DirectoryPage.tsx')).DirectoryPage,
  compare: async () => (await import('./ComparePage.tsx')).ComparePage,
  embed: async () => (await import('./EmbedPage.tsx')).EmbedPage,
  calls: async () => (await import('./CallsPage.tsx')).CallsPage,
  call: async () => (await import('./CallPage.tsx')).CallPage,
  grant: async () => (await import('./GrantPage.tsx')).GrantPage,
};

const loaded = new Map<PageKind, Body>();

/** Loads the body of a page, once for each kind, and the one figure of a frame. */
export async function loadBody(page: Page): Promise<void> {
  const { kind } = page;
  if (!loaded.has(kind)) loaded.set(kind, await loaders[kind]());
  if (kind === 'embed') await (await import('./figures/figureViews.ts')).loadFigure(page.figure);
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
