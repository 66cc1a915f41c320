import { type Page, pathOf } from '../core/view/page.ts';
import type { SiteAddress } from '../core/view/siteAddress.ts';
import { languages } from '../i18n/languages.ts';
import { attribute } from './pageHead.ts';

/**
 * The pages of a site for search engines (sitemaps.org 0.9), each with its other languages; frames for other sites
 * are left out. `changed` is an ISO day.
 */
export function sitemap(pages: readonly Page[], { base, site }: SiteAddress, changed: string): string {
  const listed = pages.filter(({ kind }) => kind !== 'embed').map(pathOf);
  const address = (language: string, path: string) => attribute(`${site}${base}${language}/${path}`);
  const urls = listed.flatMap((path) =>
    languages.map((language) =>
      [
        `<url><loc>${address(language, path)}</loc><lastmod>${changed}</lastmod>`,
        ...languages.map((tag) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(tag, path)}"/>`),
        '</url>',
      ].join(''),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
