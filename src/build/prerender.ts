import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderedPage } from '../app/renderPage.tsx';
import { compileFilter } from '../core/query/compileFilter.ts';
import { explore } from '../core/query/exploreSelection.ts';
import { defaultFilter } from '../core/query/filter.ts';
import { listRows } from '../core/query/listRows.ts';
import type { GrantTable } from '../core/table/grantTable.ts';
import { type Language, languageFacts, languages } from '../i18n/languages.ts';
import type { EditionEntry } from '../state/dataset.ts';
import { type PageData, pageDataId } from '../state/pageData.ts';
import { chooserPage } from './chooserPage.ts';
import { assetsOf, languageLinks, pageHead } from './pageHead.ts';
import { ssrFolder } from './ssrFolder.ts';

/** Rows of the list in the page itself: as many as it draws before it knows its size. */
const printedRows = 14;

/** What the pages print: the editions of the site, and the table of the first. */
export interface PrintedEditions {
  readonly editions: readonly EditionEntry[];
  readonly table: GrantTable | undefined;
}

type RenderPage = (language: Language, page: PageData, base: string) => Promise<RenderedPage>;

/** Writes `<language>/index.html` for each language and the page that chooses one, from the built `index.html`. */
export async function prerender(dist: string, editions: PrintedEditions): Promise<void> {
  const base = process.env.BASE_PATH ?? '/';
  const site = process.env.SITE_URL ?? '';
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const { renderPage } = (await import(pathToFileURL(resolve(ssrFolder, 'renderPage.js')).href)) as {
    renderPage: RenderPage;
  };
  for (const language of languages) {
    const data = { ...pageData(editions, languageFacts[language].locale), site };
    const page = await renderPage(language, data, base);
    const head = pageHead(page, { base, site }, assetsOf(dist));
    mkdirSync(join(dist, language), { recursive: true });
    writeFileSync(join(dist, language, 'index.html'), fill(template, page, head, data));
  }
  const chooser = chooserPage(template, languageLinks({ base, site }), base);
  writeFileSync(join(dist, 'index.html'), chooser);
  writeFileSync(join(dist, '404.html'), chooser);
}

function pageData({ editions, table }: PrintedEditions, locale: string): Omit<PageData, 'site'> {
  const [published] = editions;
  if (!published || !table) throw new Error('prerender: there is no edition to print');
  const list = { column: 'counted', descending: true, locale, offset: 0, limit: printedRows } as const;
  return {
    edition: published.edition,
    overview: explore(table, defaultFilter),
    rows: listRows(table, compileFilter(table, defaultFilter), list),
    editions: editions.map(entryForPages),
  };
}

function fill(template: string, page: RenderedPage, head: string, data: PageData): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const put = (html: string, mark: string, text: string) => html.replace(mark, () => text);
  let html = template.replace('<html lang="fr" dir="ltr">', `<html lang="${page.language}" dir="${page.direction}">`);
  html = put(html, '<title>Kharita</title>', `<title>${page.title}</title>`);
  html = put(html, '<!--head-->', head);
  html = put(html, '<!--no-script-->', `<p class="no-script">${page.noScript}</p>`);
  html = put(html, '<!--app-->', page.body);
  return put(html, '<!--page-data-->', `<script type="application/json" id="${pageDataId}">${json}</script>`);
}

/** What a page needs of an edition before it is opened; the list of its files comes with its pack. */
function entryForPages({ edition: { files: _, ...edition }, pack, bytes, sha256 }: EditionEntry): EditionEntry {
  return { edition: { ...edition, files: [] }, pack, bytes, sha256 };
}
