import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, object, parse, string } from 'valibot';
import { type CsvRecord, centimesOf, parseCsv } from './csv.ts';

const folder = 'data/editions/published';

/** Every grant of the committed files, in no order. */
export const grants: readonly CsvRecord[] = readdirSync(join(folder, 'grants'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.csv'))
  .flatMap((path) => parseCsv(readFileSync(join(folder, 'grants', path), 'utf8')));

/** Every call of the committed file. */
export const calls: readonly CsvRecord[] = parseCsv(readFileSync(join(folder, 'calls.csv'), 'utf8'));

const countedStatuses = ['awarded', 'approved', 'paid', 'recovered', ''];

/** True for the grants a reader meets first: no proposals, no announcements, nothing that may repeat another row. */
const standsByDefault = ({ status = '', possible_overlap }: CsvRecord): boolean =>
  countedStatuses.includes(status) && possible_overlap === '';

/** The grants of the default selection for which `keep` holds. */
export const selected = (keep: (grant: CsvRecord) => boolean = () => true): readonly CsvRecord[] =>
  grants.filter((grant) => standsByDefault(grant) && keep(grant));

/** Centimes of several grants together. */
export const sumOf = (several: readonly CsvRecord[]): number =>
  several.reduce((sum, { amount_awarded = '' }) => sum + centimesOf(amount_awarded), 0);

/** The grant of that identifier. */
export function grantOf(id: string): CsvRecord {
  const found = grants.find(({ grant_id }) => grant_id === id);
  if (!found) throw new Error(`no grant ${id} in ${folder}`);
  return found;
}

const Descriptor = object({ version: string(), resources: array(object({ path: string(), hash: string() })) });
const descriptor = parse(Descriptor, JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')));

/** The date of the edition, and its hash computed from the files themselves. */
export const edition = { date: descriptor.version, hash: hashOfFiles() };

function hashOfFiles(): string {
  const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
  const lines = descriptor.resources.map(({ path }) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  return sha256(lines.sort().join(''));
}
