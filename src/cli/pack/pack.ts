import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reconcile } from '../../core/audit/reconciliation.ts';
import { makeCallRecord } from '../../core/calls/makeCallRecord.ts';
import type { DerivedFile } from '../../core/edition/dcatCatalog.ts';
import { parseDraft } from '../../core/edition/editionDraft.ts';
import { type MaskedFile, packedDescriptor } from '../../core/edition/packedDescriptor.ts';
import { sha256Hex } from '../../core/ingest/organisations.ts';
import type { Reference } from '../../core/model/reference.ts';
import { kitText } from '../../i18n/kitText.ts';
import { readDomains, readReference } from '../checkout.ts';
import { auditEdition } from '../edition/auditEdition.ts';
import { type ReadEdition, readEdition } from '../edition/readEdition.ts';
import { publishFeeds } from '../feeds/publishFeeds.ts';
import { orFail } from '../orFail.ts';
import { type Output, Refusal } from '../usage.ts';
import { catalogueOf } from './catalogue.ts';
import { writeFiles } from './maskedFiles.ts';
import { type PackArguments, packArguments } from './packArguments.ts';
import { twinsOf } from './twins.ts';

/** What `kharita pack` wrote. */
interface Packed {
  readonly edition: ReadEdition['edition'];
  readonly masked: readonly MaskedFile[];
  readonly derived: readonly DerivedFile[];
  /** How many feeds there are in a language. */
  readonly feeds: number;
}

/** `kharita pack`: files to an edition. Returns the exit code. */
export async function pack(args: readonly string[], out: Output, err: Output): Promise<number> {
  const asked = packArguments(args);
  const say = kitText(asked.language);
  return orFail(err, async () => {
    const packed = await packEdition(asked, (step, params) => err.write(`${say(step, params)}\n`));
    const whole = { out: asked.out, ...packed };
    out.write(asked.format === 'json' ? `${JSON.stringify(whole, null, 2)}\n` : told(packed, asked));
    return 0;
  });
}

type Progress = (...step: Parameters<ReturnType<typeof kitText>>) => unknown;

async function packEdition(asked: PackArguments, progress: Progress): Promise<Packed> {
  const reference = readReference();
  progress('reading', { path: asked.dir });
  const before = await readEdition(asked.dir, reference);
  progress('copying', { count: before.edition.files.length });
  const masked = await writeFiles(asked, before, reference);
  const draft = parseDraft(readFileSync(join(asked.dir, 'datapackage.json'), 'utf8'));
  const writeDescriptor = (derived: readonly DerivedFile[]) =>
    write(asked.out, 'datapackage.json', `${JSON.stringify(packedDescriptor(draft, masked, derived), null, 2)}\n`);
  writeDescriptor([]);
  const published = await readEdition(asked.out, reference);
  const derived = [...twinsOf(published, reference)].map(({ bytes, ...twin }) => {
    progress('writing', { path: twin.path });
    write(asked.out, twin.path, bytes);
    return { ...twin, bytes: bytes.length, hash: `sha256:${sha256Hex(bytes)}` };
  });
  writeDescriptor(derived);
  write(asked.out, 'catalogue.jsonld', catalogueOf(asked.out, derived, asked.site));
  await audit(asked, published, reference);
  return { edition: published.edition, masked, derived, feeds: feedsOf(asked, published, reference) };
}

/** @throws Refusal where an amount printed in a file is neither counted nor set aside as it is printed. */
async function audit({ out }: PackArguments, published: ReadEdition, reference: Reference): Promise<void> {
  const record = await auditEdition(out, published, reference);
  write(out, 'audit.json', `${JSON.stringify(record, null, 2)}\n`);
  if (!reconcile(record.files).closes) throw new Refusal('notReconciled');
}

function feedsOf({ out, site }: PackArguments, { edition, calls, table }: ReadEdition, reference: Reference): number {
  if (site === null || calls.length === 0) return 0;
  return publishFeeds(out, edition, makeCallRecord(calls, table, readDomains(), edition), { reference, at: site });
}

function told({ edition, masked, derived, feeds }: Packed, { out, site, language }: PackArguments): string {
  const say = kitText(language);
  const calls = edition.files.some(({ profile }) => profile === 'kharita-calls-1');
  const lines = [
    say('packed', { name: edition.name, folder: out, count: edition.files.length }),
    ...masked.map(({ path, maskedRows }) => `  ${say('maskedFile', { path, count: maskedRows })}`),
    ...derived.map(({ path }) => `  ${path}`),
    ...(calls ? [`  ${site === null ? say('noFeeds') : say('feeds', { count: feeds })}`] : []),
    `  ${say('editionHash', { hash: edition.hash })}`,
  ];
  return `${lines.join('\n')}\n`;
}

function write(out: string, path: string, content: string | Uint8Array): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
