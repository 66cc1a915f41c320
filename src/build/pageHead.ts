import type { RenderedPage } from '../app/renderPage.tsx';
import { type Page, type PageKind, pathOf } from '../core/view/page.ts';
import type { SiteAddress } from '../core/view/siteAddress.ts';
import { type Language, languageFacts, languages } from '../i18n/languages.ts';
import { sectionsOf } from '../i18n/sectionMessages.ts';
import { cardSize } from '../ui/picture/card.ts';
import type { BuiltFiles, FindBuiltFiles } from './builtFiles.ts';
import { firstFaces } from './fonts/faces.ts';

/** Where the site being built will stand, as its settings say. */
export function siteAddress(): SiteAddress {
  return { base: process.env.BASE_PATH ?? '/', site: process.env.SITE_URL ?? '' };
}

/** The address of the site as one would write it by hand; empty where its origin is not known. */
export function shortAddress({ base, site }: SiteAddress): string {
  return site && `${new URL(site).host}${base}`.replace(/\/$/, '');
}

/** Figures and names in Latin letters stand in an Arabic page too. */
export const firstFonts: Readonly<Record<Language, readonly string[]>> = {
  ar: [...firstFaces.arabic, 'plex-sans-latin-400', 'plex-sans-latin-600'],
  fr: firstFaces.latin,
  en: firstFaces.latin,
  zgh: firstFaces.latin,
};

/** What names the files of every page but the explore page. */
export const laterBodies = 'src/app/laterBodies.ts';

/** The module that draws each kind of page. */
export const bodies: Readonly<Record<PageKind, string>> = {
  explore: 'src/app/ExplorePage.tsx',
  unknown: 'src/app/ExplorePage.tsx',
  profile: 'src/app/ProfilePage.tsx',
  directory: 'src/app/DirectoryPage.tsx',
  grant: 'src/app/GrantPage.tsx',
  embed: 'src/app/EmbedPage.tsx',
  calls: 'src/app/CallsPage.tsx',
  call: 'src/app/CallPage.tsx',
  compare: 'src/app/ComparePage.tsx',
  audit: 'src/app/AuditPage.tsx',
  schema: 'src/app/SchemaPage.tsx',
  changes: 'src/app/ChangesPage.tsx',
  signals: 'src/app/SignalsPage.tsx',
  check: 'src/app/CheckPage.tsx',
  verify: 'src/app/VerifyPage.tsx',
};

/** What the heads of all pages share: where the built files are. */
export interface HeadFiles {
  readonly find: FindBuiltFiles;
  /** Names of the built files of `assets`. */
  readonly assets: readonly string[];
  /** Path of the picture that stands for the page where its address is shared; null for none. */
  readonly card: string | null;
}

/** The elements of `<head>` that differ by page and language. */
export function pageHead(page: RenderedPage, of: Page, at: SiteAddress, files: HeadFiles): string {
  const { base, site } = at;
  const { language } = page;
  const body = filesOf(language, of.kind, files.find);
  const entry = files.find('index.html');
  const fonts = firstFonts[language].flatMap((name) =>
    files.assets.filter((file) => file.startsWith(`${name}-`) && file.endsWith('.woff2')),
  );
  return [
    `<meta name="description" content="${attribute(page.description)}" />`,
    ...(site ? [`<link rel="canonical" href="${site}${base}${language}/${pathOf(of)}" />`] : []),
    languageLinks(at, pathOf(of)),
    ...socialTags(page, of, at, files.card),
    ...fonts.map((file) => fontPreload(file, `${base}assets/${file}`)),
    ...body.styles
      .filter((file) => !entry.styles.includes(file))
      .map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}" />`),
    ...body.scripts
      .filter((file) => !entry.scripts.includes(file))
      .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`),
  ].join('\n    ');
}

const siteFacts = { 'og:site_name': 'Kharita', 'og:type': 'website' };

/** What a page says of itself where its address is shared (Open Graph). */
function socialTags(page: RenderedPage, of: Page, at: SiteAddress, card: string | null): string[] {
  if (of.kind === 'embed') return ['<meta name="robots" content="noindex" />'];
  const { language, title, description } = page;
  const locale = languageFacts[language].locale.replace('-', '_');
  return [
    ...openGraph({ ...siteFacts, 'og:title': title, 'og:description': description, 'og:locale': locale }),
    ...addressTags(at, `${language}/${pathOf(of)}`, card, title),
  ];
}

/** The same of the page that offers the languages. */
export function chooserHead(at: SiteAddress, card: string): string {
  const name = 'Kharita · خريطة';
  return [
    languageLinks(at, ''),
    ...openGraph({ ...siteFacts, 'og:title': name }),
    ...addressTags(at, '', card, name),
  ].join('\n    ');
}

/** Address and picture must be whole: without the site's origin there are none to name. */
function addressTags({ base, site }: SiteAddress, path: string, card: string | null, alt: string): string[] {
  if (site === '') return [];
  const url = openGraph({ 'og:url': `${site}${base}${path}` });
  if (card === null) return url;
  const { width, height } = cardSize;
  return [
    ...url,
    ...openGraph({ 'og:image': `${site}${base}${card}`, 'og:image:width': `${width}`, 'og:image:height': `${height}` }),
    ...openGraph({ 'og:image:alt': alt }),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}

function openGraph(facts: Readonly<Record<string, string>>): string[] {
  return Object.entries(facts).map(([name, text]) => `<meta property="${name}" content="${attribute(text)}" />`);
}

/** Text as the value of an attribute between double quotes. */
export function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function filesOf(language: Language, kind: PageKind, find: FindBuiltFiles): BuiltFiles {
  const body = bodies[kind] === bodies.explore ? [bodies.explore] : [laterBodies, bodies[kind]];
  const found = [...body, ...messageModules(language, kind)].map(find);
  return { scripts: found.flatMap(({ scripts }) => scripts), styles: found.flatMap(({ styles }) => styles) };
}

/** Phones set no text in the light weight. */
function fontPreload(file: string, address: string): string {
  const media = file.includes('-300-') ? ' media="(width >= 600px)"' : '';
  return `<link rel="preload" as="font" type="font/woff2" crossorigin${media} href="${address}" />`;
}

/** The same page in the other languages, for search engines and browsers. */
export function languageLinks({ base, site }: SiteAddress, path: string): string {
  return languages
    .map((tag) => `<link rel="alternate" hreflang="${tag}" href="${site}${base}${tag}/${path}" />`)
    .join('\n    ');
}

/** The modules that hold a language's sentences; Tamazight is completed by the French ones. */
export function messageModules(language: Language, kind: PageKind): readonly string[] {
  const tags = language === 'zgh' ? ['zgh', 'fr'] : [language];
  const spoken = language === 'zgh' ? 'fr' : language;
  const spoke = sectionsOf(kind);
  const own = language === 'zgh' && spoke.includes('calls') ? [`calls.${language}`] : [];
  const sections = [...own, ...spoke.map((section) => `${section}.${spoken}`)];
  const apart = sections.length > 0 ? ['src/i18n/sectionMessages.ts'] : [];
  return [...apart, ...[...tags, ...sections].map((name) => `src/i18n/messages/${name}.ts`)];
}
