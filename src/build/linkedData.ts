import type { RenderedPage } from '../app/renderPage.tsx';
import type { PageData } from '../state/pageData.ts';
import type { SiteAddress } from './pageHead.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * What a page is, for search engines (schema.org, JSON-LD): the edition as a `Dataset` on every page that shows
 * figures of it. Null for simulated editions, which are no record of anything, and where the site's origin is unknown.
 */
export function linkedData(
  page: RenderedPage,
  { edition, page: of }: PageData,
  { base, site }: SiteAddress,
): object | null {
  if (edition.kind !== 'published' || site === '' || of.kind === 'embed') return null;
  const folder = `${site}${base}data/editions/${edition.name}/`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.title,
    description: page.description,
    inLanguage: page.language,
    license: licence,
    isAccessibleForFree: true,
    version: `${edition.name}@${edition.date}`,
    dateModified: edition.date,
    identifier: edition.hash,
    spatialCoverage: 'MA',
    creator: { '@type': 'Organization', name: 'Kharita' },
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${folder}datapackage.json` },
      ...edition.files
        .filter(({ profile }) => profile === 'kharita-grants-1')
        .slice(0, of.kind === 'explore' ? undefined : 0)
        .map(({ path }) => ({ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${folder}${path}` })),
    ],
  };
}
