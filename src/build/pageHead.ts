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

/** The weights the first screen of a page is set in. */
const latin = ['plex-sans-latin-300', 'plex-sans-latin-400'];
const firstFonts: Readonly<Record<Language, readonly string[]>> = {
  ar: ['plex-sans-arabic-letters-300', 'plex-sans-arabic-letters-400', 'plex-sans-latin-400'],
  fr: latin,
  en: latin,
  zgh: latin,
};

/** The elements of `<head>` that differ by language; `assets` is the folder of the built files. */
export function pageHead(page: RenderedPage, at: SiteAddress, assets: string): string {
  const { base, site } = at;
  const { language } = page;
  const files = readdirSync(assets);
  const address = (file: string) => `${base}assets/${file}`;
  const named = (name: string) => files.filter((file) => file.startsWith(`${name}-`));
  const fonts = firstFonts[language].flatMap(named).filter((file) => file.endsWith('.woff2'));
  return [
    `<meta name="description" content="${page.description}" />`,
    ...(site ? [`<link rel="canonical" href="${site}${base}${language}/" />`] : []),
    languageLinks(at),
    ...fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${address(file)}" />`),
    ...messageChunks(language).flatMap((name) =>
      named(name)
        .filter((file) => file.endsWith('.js'))
        .map((file) => `<link rel="modulepreload" crossorigin href="${address(file)}" />`),
    ),
  ].join('\n    ');
}

/** The same page in the other languages, for search engines and browsers. */
export function languageLinks({ base, site }: SiteAddress): string {
  return languages
    .map((tag) => `<link rel="alternate" hreflang="${tag}" href="${site}${base}${tag}/" />`)
    .join('\n    ');
}

/** The built files that hold a language's sentences; Tamazight is completed by the French ones. */
function messageChunks(language: Language): readonly string[] {
  return language === 'zgh' ? ['zgh', 'fr'] : [language];
}

/** Folder of the built files below a site's folder. */
export function assetsOf(dist: string): string {
  return join(dist, 'assets');
}
