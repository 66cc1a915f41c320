/** Builds the site: the application, the packed editions, the public files, and a page for each language. */
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { readDomains, readReference } from '../cli/checkout.ts';
import { editionFolders, olderFolders } from '../cli/edition/editionFolders.ts';
import { readEdition } from '../cli/edition/readEdition.ts';
import { publishFeeds } from '../cli/feeds/publishFeeds.ts';
import { reconcile } from '../core/audit/reconciliation.ts';
import { noCalls } from '../core/calls/callRecord.ts';
import { packEditions } from './pack.ts';
import { siteAddress } from './pageHead.ts';
import { prerender } from './prerender.ts';
import { publishAudit } from './publishAudit.ts';
import { publishCalls } from './publishCalls.ts';
import { keptDates, publishChanges, saidOf } from './publishChanges.ts';
import { publishCharsets } from './publishCharsets.ts';
import { publishCompanions } from './publishCompanions.ts';
import { publishFiles } from './publishFiles.ts';
import { publishSchemas } from './publishSchemas.ts';
import { buildRenderer } from './renderer.ts';
import { buildServiceWorker } from './serviceWorker.ts';

const dist = resolve(process.env.DIST ?? 'dist');
const reference = readReference();

await build({ logLevel: 'warn' });
await buildRenderer();
await buildServiceWorker(dist);
const readFolder = async (dir: string) => ({ dir, ...(await readEdition(dir, reference)) });
const histories = await Promise.all(
  editionFolders(undefined, process.env.EDITIONS).map((dir) =>
    Promise.all([dir, ...olderFolders(dir)].map(readFolder)),
  ),
);
const read = histories.flat();
publishFiles(dist, read);
publishCharsets(dist, read);
const companions = read.map((edition) => publishCompanions(dist, edition, reference));
const domains = readDomains();
const dated = histories.flatMap((dates) => {
  const changes = publishChanges(dist, dates);
  return dates.map((date, place) => ({ ...date, changes: changes[place] ?? null }));
});
const calls = dated.map((date) => ({ ...date, record: publishCalls(dist, date, domains, date.changes) }));
const audits = await Promise.all(read.map((edition) => publishAudit(dist, edition, reference)));
const [first] = calls;
const feeds = first ? publishFeeds(dist, first.edition, first.record, { reference, at: siteAddress() }) : 0;
const packed = packEditions(read, dist);
const pages = await prerender(dist, {
  editions: packed.filter(({ edition }) => !edition.older),
  table: read[0]?.table,
  calls: first?.record ?? noCalls,
  audit: audits[0],
  schemas: await publishSchemas(dist),
  dates: histories[0] && keptDates(histories[0], dated[0]?.changes ?? null),
  reference,
});
for (const { dir, withheld } of read) {
  for (const path of withheld)
    console.log(`build: ${join(dir, path)} names natural persons and is not offered as a file`);
}
for (const { files, figures, unresolved } of companions) {
  if (files === 0) continue;
  console.log(`build: ${figures} published figures in ${files} files; no funder of ours: ${unresolved.join('; ')}`);
}
for (const { edition, record, changes } of calls) {
  const name = `${edition.name} of ${edition.date}`;
  if (record.calls.length > 0) console.log(`build: ${record.calls.length} calls of ${name}`);
  if (changes) console.log(`build: ${name}, ${saidOf(changes)}`);
}
for (const { edition, files } of audits) {
  const { accepted, setAside, closes } = reconcile(files);
  const verdict = closes ? 'every total reconciles' : 'TOTALS DO NOT RECONCILE';
  console.log(
    `build: ${edition.name} of ${edition.date}, ${accepted} rows accepted, ${setAside} set aside, ${verdict}`,
  );
}
console.log(`build: ${feeds} feeds in each language`);
console.log(`build: ${pages} pages`);
for (const { edition, pack, bytes } of packed)
  console.log(`build: ${edition.name} of ${edition.date}, ${pack}, ${bytes} bytes`);
