import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedPage } from '../app/renderPage.tsx';
import { type Language, languages } from '../i18n/languages.ts';
import { firstFaces } from './fonts/faces.ts';

export interface SiteAddress {
  /** Path below which the site is served, slashes at both ends. */
  readonly base: string;
  /** Origin of the published site; empty where it is not known, when no absolute address is written. */
  readonly site: string;
}

/** Figures and names in Latin letters stand in an Arabic page too. */
const firstFonts: Readonly<Record<Language, readonly string[]>> = {
  ar: [...firstFaces.arabic, 'plex-sans-latin-400', 'plex-sans-latin-600'],
  fr: firstFaces.latin,
  en: firstFaces.latin,
  zgh: firstFaces.latin,
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
    ...fonts.map((file) => fontPreload(file, address(file))),
    ...messageChunks(language).flatMap((name) =>
      named(name)
        .filter((file) => file.endsWith('.js'))
        .map((file) => `<link rel="modulepreload" crossorigin href="${address(file)}" />`),
    ),
  ].join('\n    ');
}

/** Phones set no text in the light weight. */
function fontPreload(file: string, address: string): string {
  const media = file.includes('-300-') ? ' media="(width >= 600px)"' : '';
  return `<link rel="preload" as="font" type="font/woff2" crossorigin${media} href="${address}" />`;
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
