import type { ComponentType } from 'react';
import type { Page, PageKind } from '../core/view/page.ts';
import type { BodyProps } from './bodyProps.ts';
import { pageTitle } from './pageTitle.ts';

/** Kinds of page that the explore page does not draw. */
export type LaterKind = Exclude<PageKind, 'explore' | 'unknown'>;

const loaders: Readonly<Record<LaterKind, () => Promise<ComponentType<BodyProps>>>> = {
  profile: async () => (await import('./ProfilePage.tsx')).ProfilePage,
  directory: async () => (await import('./DirectoryPage.tsx')).DirectoryPage,
  compare: async () => (await import('./ComparePage.tsx')).ComparePage,
  verify: async () => (await import('./VerifyPage.tsx')).VerifyPage,
  check: async () => (await import('./CheckPage.tsx')).CheckPage,
  embed: async () => (await import('./EmbedPage.tsx')).EmbedPage,
  calls: async () => (await import('./CallsPage.tsx')).CallsPage,
  call: async () => (await import('./CallPage.tsx')).CallPage,
  schema: async () => (await import('./SchemaPage.tsx')).SchemaPage,
  audit: async () => (await import('./AuditPage.tsx')).AuditPage,
  changes: async () => (await import('./ChangesPage.tsx')).ChangesPage,
  grant: async () => (await import('./GrantPage.tsx')).GrantPage,
  signals: async () => (await import('./SignalsPage.tsx')).SignalsPage,
};

/** Loads the body of a kind of page. */
export function loadLater(kind: LaterKind): Promise<ComponentType<BodyProps>> {
  return loaders[kind]();
}

/** Loads the one figure of a frame. */
export async function loadFramed(page: Page): Promise<void> {
  if (page.kind === 'embed') await (await import('./figures/figureViews.ts')).loadFigure(page.figure);
}

/** The title of any of these pages. */
export const titleOfLater = pageTitle;
