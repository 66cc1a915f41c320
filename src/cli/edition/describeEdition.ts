import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { resourceName } from '../../core/edition/newResource.ts';
import { decodeBytes } from '../../core/ingest/decodeBytes.ts';
import { detectDialect } from '../../core/ingest/dialect.ts';
import { findHeader } from '../../core/ingest/findHeader.ts';
import { sha256Hex } from '../../core/ingest/organisations.ts';
import { normaliseLineEnds, parseSample, type RawRecord } from '../../core/ingest/parseCsv.ts';
import { profileOf } from '../../core/ingest/profileOf.ts';

const properties = v.record(v.string(), v.unknown());

const notFilledIn = {
  publisher: { fr: '', ar: '' },
  coverage: { level: 'partial', institution: '*', year: '*' },
};

/**
 * The text a folder's `datapackage.json` should have: hash, bytes and rows measured again from
 * every file it names, and an entry for every CSV of the folder that it does not name yet: of grants
 * or of calls, as its headings say, its coverage partial until the publisher says otherwise. Everything else is kept as written; a
 * folder without a descriptor gets one, named after the folder and dated today.
 * @throws when the descriptor names a file that is not there.
 */
export function describeEdition(dir: string): string {
  const descriptor = v.parse(properties, startOf(dir));
  const listed = v.parse(v.array(properties), descriptor.resources);
  const paths = new Set(listed.map((resource) => resource.path));
  const added = csvFiles(dir)
    .filter((path) => !paths.has(path))
    .map((path) => ({
      name: resourceName(path),
      path,
      title: basename(path),
      profile: profileIn(join(dir, path)),
      ...notFilledIn,
    }));
  const resources = [...listed, ...added].map((resource) => ({
    ...resource,
    ...measure(readFileSync(join(dir, v.parse(v.string(), resource.path)))),
  }));
  return `${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`;
}

function startOf(dir: string): unknown {
  const path = join(dir, 'datapackage.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const name = resourceName(basename(resolve(dir)));
  return { name, kind: 'published', version: new Date().toISOString().slice(0, 10), title: name, resources: [] };
}

/** The CSV files of a folder and of those below it, by their paths in it. */
export function csvFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.csv'))
    .sort();
}

/** `rows` are the records after the header, whatever they hold. */
function measure(bytes: Uint8Array): { bytes: number; hash: string; rows: number } {
  const records = recordsOf(bytes);
  return { bytes: bytes.length, hash: `sha256:${sha256Hex(bytes)}`, rows: Math.max(0, records.length - 1) };
}

/** What a file's headings speak for. */
function profileIn(path: string): string {
  const records = recordsOf(readFileSync(path));
  return profileOf(records[findHeader(records, new Set()).index]?.cells ?? [], {});
}

function recordsOf(bytes: Uint8Array): readonly RawRecord[] {
  const decoded = decodeBytes(bytes);
  const text = decoded.ok ? normaliseLineEnds(decoded.text) : '';
  return text === '' ? [] : parseSample(text, detectDialect(text, new Set()).delimiter);
}
