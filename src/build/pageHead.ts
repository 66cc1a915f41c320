import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedPage } from '../app/renderPage.tsx';
import { type Language, languages } from '../i18n/languages.ts';

export interface SiteAddress {
  /** Path below which the site is served, slashes at both ends. */
  readonly base: string;
  /** Origin of the published site; empty where it is not known, when no absolute address is written. */
  readonly site: string;
}

/** The elements of `<head>` that differ by language. */
export function pageHead(page: RenderedPage, at: SiteAddress & { readonly chunk: string | null }): string {
  const { base, site, chunk } = at;
  const canonical = site ? `<link rel="canonical" href="${site}${base}${page.language}/" />` : '';
  const preload = chunk ? `<link rel="modulepreload" crossorigin href="${base}assets/${chunk}" />` : '';
  return [`<meta name="description" content="${page.description}" />`, canonical, languageLinks(at), preload]
    .filter(Boolean)
    .join('\n    ');
}

/** The same page in the other languages, for search engines and browsers. */
export function languageLinks({ base, site }: SiteAddress): string {
  return languages
    .map((tag) => `<link rel="alternate" hreflang="${tag}" href="${site}${base}${tag}/" />`)
    .join('\n    ');
}

/** The built file that holds a language's sentences; Tamazight is completed by the French ones. */
export function messageChunk(dist: string, language: Language): string | null {
  const name = language === 'zgh' ? 'fr' : language;
  return readdirSync(join(dist, 'assets')).find((file) => new RegExp(`^${name}-[\\w-]+\\.js$`).test(file)) ?? null;
}
