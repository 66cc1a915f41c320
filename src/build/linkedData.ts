import type { RenderedPage } from '../app/renderPage.tsx';
import type { Edition } from '../core/edition/edition.ts';
import type { SiteAddress } from '../core/view/siteAddress.ts';
import type { PageData } from '../state/pageData.ts';
import { linkedCall } from './linkedCall.ts';
import { linkedGrant } from './linkedGrant.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * What a page is, for search engines (schema.org, JSON-LD): a record as a page about one grant, the page of a call
 * as one about that call, every other page that shows figures of the edition as a `Dataset`. Null for simulated
 * editions, which are no record of anything, and where the site's origin is unknown.
 */
export function linkedData(page: RenderedPage, data: PageData, at: SiteAddress): object | null {
  const { edition, page: of, answer, calls } = data;
  if (edition.kind !== 'published' || at.site === '' || of.kind === 'embed') return null;
  if (of.kind === 'grant' || of.kind === 'call') {
    const address = `${at.site}${at.base}${page.language}/`;
    const partOf = { '@type': 'Dataset', ...aboutEdition(edition), name: 'Kharita', url: address };
    const place = { address, id: of.id, partOf };
    return of.kind === 'call' ? linkedCall(page, calls, place) : linkedGrant(page, answer.grant, place);
  }
  return dataset(page, data, at);
}

function dataset(page: RenderedPage, { edition, page: of }: PageData, { base, site }: SiteAddress): object {
  const folder = `${site}${base}data/editions/${edition.name}/`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...aboutEdition(edition),
    name: page.title,
    description: page.description,
    inLanguage: page.language,
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${folder}datapackage.json` },
      ...edition.files
        .filter(({ profile }) => profile === 'kharita-grants-1')
        .slice(0, of.kind === 'explore' ? undefined : 0)
        .map(({ path }) => ({ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${folder}${path}` })),
    ],
  };
}

function aboutEdition(edition: Edition): object {
  return {
    license: licence,
    isAccessibleForFree: true,
    version: `${edition.name}@${edition.date}`,
    dateModified: edition.date,
    identifier: edition.hash,
    spatialCoverage: 'MA',
    creator: { '@type': 'Organization', name: 'Kharita' },
  };
}
