/**
 * Draws the card of every area and funder of the first edition into the cache, from which later builds take them.
 * They name the site, so `SITE_URL` and `BASE_PATH` must be those of the build.
 */
import { readReference } from '../cli/checkout.ts';
import { editionFolders } from '../cli/edition/editionFolders.ts';
import { readEdition } from '../cli/edition/readEdition.ts';
import { noCalls } from '../core/calls/callRecord.ts';
import { explorePage } from '../core/view/page.ts';
import { languages } from '../i18n/languages.ts';
import { shortAddress, siteAddress } from './pageHead.ts';
import { pageDataOf } from './printedData.ts';
import { printedPages } from './printedPages.ts';
import { buildRenderer, loadRenderer } from './renderer.ts';
import { SiteCards } from './social/siteCards.ts';

const reference = readReference();
const [folder] = editionFolders(undefined, process.env.EDITIONS);
if (!folder) throw new Error('there is no edition to draw cards of');
await buildRenderer();
const { edition, table } = await readEdition(folder, reference);
const at = siteAddress();
const dataOf = pageDataOf(
  { editions: [{ edition, pack: '', bytes: 0, sha256: '' }], table, calls: noCalls, reference },
  at.site,
);
const { cardWriter } = await loadRenderer();
const cards = await SiteCards.open({ site: shortAddress(at), whole: dataOf(explorePage) }, cardWriter);
let drawn = 0;
for (const page of printedPages(table, noCalls, reference)) {
  if (page.kind !== 'profile') continue;
  const data = dataOf(page);
  for (const language of languages) if (await cards.drawOwn(data, language)) drawn += 1;
}
console.log(`social: ${drawn} cards of areas and funders, kept for later builds`);
