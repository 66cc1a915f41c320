import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata } from 'hyparquet';
import { safeParse } from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/checkout.ts';
import { readEdition } from '../../src/cli/edition/readEdition.ts';
import { kharita } from '../support/command.ts';
import { dataPackage } from '../support/dataPackage.ts';
import { outOfRange } from '../support/dcatRanges.ts';

const folder = mkdtempSync(join(tmpdir(), 'kharita-'));
afterAll(() => rmSync(folder, { recursive: true }));

const grants = [
  'Identifiant;Attribuant;Bénéficiaire;Téléphone du président;Objet;Montant (DH);Exercice;Code région',
  'A-1;Commune Exemple;Association A;;Matériel;1200,50;2024;09',
  'A-2;Commune Exemple;Mme Fatima Essai;M. Karim Essai;Stage de Fatima Essai;800,00;2024;09',
  'A-3;Commune Exemple;Association B;;"Deux',
  'lignes";99999999999,99;2024;01',
  'A-4;Commune Exemple;Association C;;Stage;NC;2024;01',
].join('\n');
const calls = 'titre;date limite;identifiant de l’appel\nAppel 1;2026-12-01;AP-1\n';

async function editionOf(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const dir = join(folder, name);
  mkdirSync(dir);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text);
  const said = ['--licence', 'CC-BY-4.0', '--contact', 'donnees@commune.example', '--dated', '2026-01-31'];
  expect((await kharita('new-edition', dir, ...said)).status).toBe(0);
  return dir;
}

const filesIn = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(dir, path)).isFile());
const jsonIn = (dir: string, path: string) => JSON.parse(readFileSync(join(dir, path), 'utf8'));

async function sql(query: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(query)).getRowsJson();
}

type Node = Readonly<Record<string, unknown>>;

/** Every object of a JSON document, at any depth. */
function nodesIn(json: unknown): Node[] {
  if (Array.isArray(json)) return json.flatMap(nodesIn);
  if (json === null || typeof json !== 'object') return [];
  return [Object.fromEntries(Object.entries(json)), ...Object.values(json).flatMap(nodesIn)];
}

const issuesOf = (descriptor: unknown) =>
  safeParse(dataPackage, descriptor).issues?.map(({ message }) => message) ?? [];

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

describe('kharita pack', () => {
  it('refuses a folder named after another edition or date before it writes anything, and says what to call it', async () => {
    const dir = await editionOf('nommee', { 'liste.csv': grants });
    for (const [lang, told] of [
      ['fr', 'écrivez nommee@2026-01-31'],
      ['ar', 'اكتبوا nommee@2026-01-31'],
      ['en', 'write nommee@2026-01-31'],
    ] as const)
      for (const name of ['autre@2026-01-31', 'nommee@2025-01-31', 'nommee@hier']) {
        const out = join(folder, name);
        const { status, err } = await kharita('pack', dir, '-o', out, '--lang', lang);
        expect([status, existsSync(out)]).toEqual([2, false]);
        expect(err.replaceAll(/[\u2066-\u2069]/g, '')).toContain(told);
      }
    expect((await kharita('pack', dir, '-o', join(folder, 'nommee@2026-01-31'))).status).toBe(0);
  });

  let dir = '';
  let out = '';
  let run = { status: -1, out: '', err: '' };
  beforeAll(async () => {
    dir = await editionOf('commune', { 'grants.csv': grants, 'calls.csv': calls });
    out = join(folder, 'out');
    run = await kharita('pack', dir, '-o', out, '--lang', 'en', '--site', 'https://example.org/k');
  });

  it('says what it wrote, and its progress apart', () => {
    expect(run.status).toBe(0);
    expect(run.err).toContain('Writing');
    expect(run.out).toMatch(/masked copy, rows that named a person .?1/);
    expect(
      filesIn(out)
        .filter((path) => !path.startsWith('feeds'))
        .sort(),
    ).toEqual([
      'audit.json',
      'calls.csv',
      'catalogue.jsonld',
      'datapackage.json',
      'grants.csv',
      'twins/calls.parquet',
      'twins/grants.parquet',
      'twins/provinces.geojson',
      'twins/regions.geojson',
    ]);
    expect(filesIn(join(out, 'feeds/ar')).length).toBeGreaterThan(2);
  });

  it('names no natural person in any file, and counts the same', async () => {
    const naming = filesIn(out).filter((path) => /Fatima|Karim/.test(readFileSync(join(out, path), 'latin1')));
    expect(naming).toEqual([]);
    expect(readFileSync(join(out, 'grants.csv'), 'utf8').split('\n')[2]).toBe('A-2;Commune Exemple;;;;800,00;2024;09');
    const [before, after] = [await readEdition(dir, readReference()), await readEdition(out, readReference())];
    expect([...after.table.amount]).toEqual([...before.table.amount]);
    expect([...after.table.line]).toEqual([...before.table.line]);
    expect(after.withheld).toEqual([]);
  });

  it('describes every file by its own hash, and the masked one by the hash it had', () => {
    const { resources, contact, $schema } = jsonIn(out, 'datapackage.json');
    expect([contact, $schema]).toEqual([
      'donnees@commune.example',
      'https://datapackage.org/profiles/2.0/datapackage.json',
    ]);
    for (const { name, path, bytes, hash, mediatype } of resources) {
      const content = readFileSync(join(out, path));
      expect([path, bytes, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
      expect(name).toMatch(/^[a-z0-9.-]+$/);
      expect(mediatype).toMatch(/^[^/]+\/[^/]+$/);
    }
    expect(new Set(resources.map(({ name }: { name: string }) => name)).size).toBe(resources.length);
    const masked = resources.find(({ path }: { path: string }) => path === 'grants.csv');
    expect(masked).toMatchObject({ maskedRows: 1, setAside: 1, encoding: 'utf-8' });
    expect(masked.original.hash).toBe(`sha256:${createHash('sha256').update(grants).digest('hex')}`);
  });

  it('keeps to the profile of Data Package v2, and would not with one entry amiss', () => {
    const descriptor = jsonIn(out, 'datapackage.json');
    expect(issuesOf(descriptor)).toEqual([]);
    const [first, ...others] = descriptor.resources;
    for (const amiss of [{ path: '../a.csv' }, { name: others[0].name }, { hash: 'x' }, { licenses: [] }]) {
      expect(issuesOf({ ...descriptor, resources: [{ ...first, ...amiss }, ...others] })).not.toEqual([]);
    }
  });

  it('gives Parquet that SQL reads to the same centime, in the same columns', async () => {
    const file = join(out, 'twins/grants.parquet');
    const [[n, sum, kind, nameless] = []] = await sql(
      `select count(*), sum(amount_awarded), typeof(any_value(amount_awarded)), count(*) - count(recipient_name) from '${file}'`,
    );
    expect([n, sum, kind, nameless]).toEqual(['3', '100000002000.49', 'DECIMAL(18,2)', '1']);
    const bytes = readFileSync(file);
    const { schema, key_value_metadata: about } = parquetMetadata(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    );
    expect(schema.map(({ name }) => name).slice(1, 4)).toEqual(['grant_id', 'funder_name', 'funder_name_ar']);
    expect(about).toContainEqual({ key: 'kind', value: 'published' });
  });

  it('gives areas whose figures and those off the map close on the total', () => {
    const { features, unplaced } = jsonIn(out, 'twins/regions.geojson');
    const of = (cells: { amount: number | null }[]) =>
      cells.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 100), 0);
    const properties = features.map((feature: { properties: { amount: number | null } }) => feature.properties);
    expect(features.length).toBe(12);
    expect(of(properties) + of(unplaced)).toBe(10_000_000_200_049);
  });

  it('reconciles what it packed, file by file', () => {
    const { files } = jsonIn(out, 'audit.json');
    const [{ sums, faults }] = files.filter(({ path }: { path: string }) => path === 'grants.csv');
    expect([sums, faults]).toEqual([
      [{ currency: 'MAD', in: 10_000_000_200_049, accepted: 10_000_000_200_049, setAside: 0 }],
      [],
    ]);
  });

  it('lists itself with all that DCAT-AP makes mandatory', () => {
    const catalogue = jsonIn(out, 'catalogue.jsonld');
    const required = {
      'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'],
      'dcat:Dataset': ['dct:title', 'dct:description', 'dcat:distribution'],
      'dcat:Distribution': ['dcat:accessURL', 'dct:format', 'dct:license'],
      'foaf:Agent': ['foaf:name'],
      'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
      'skos:Concept': ['skos:prefLabel'],
      'skos:ConceptScheme': ['dct:title'],
    } as const;
    const nodes = nodesIn(catalogue);
    const met = (type: string) => nodes.filter((node) => node['@type'] === type);
    const lacking = Object.entries(required).flatMap(([type, properties]) =>
      met(type).flatMap((node) => properties.filter((property) => isEmpty(node[property]))),
    );
    expect(lacking).toEqual([]);
    expect(Object.keys(required).filter((type) => met(type).length === 0)).toEqual([]);
    expect([met('dcat:Dataset').length, met('dcat:Distribution').length]).toEqual([3, 6]);
    expect(outOfRange(nodes)).toEqual([]);
    const amiss = { 'dct:source': { '@id': 'https://example.org/page' }, 'dcat:theme': [{ '@id': 'a:theme' }] };
    expect(outOfRange([amiss, { '@id': 'a:theme', '@type': 'skos:Concept' }])).toEqual(['dct:source']);
    expect(JSON.stringify(catalogue)).toContain('https://example.org/k/data/editions/commune/twins/grants.parquet');
  });

  it('marks the twins of a simulated edition, and says in Arabic that there is no feed', async () => {
    const simulated = await editionOf('simule', {
      'grants.csv': grants.replaceAll(/Fatima|Karim/g, 'x'),
      'calls.csv': calls,
    });
    const path = join(simulated, 'datapackage.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"kind": "published"', '"kind": "simulated"'));
    const target = join(folder, 'out-simule');
    const { status, out: said } = await kharita('pack', simulated, '-o', target, '--lang', 'ar');
    expect([status, filesIn(join(target, 'twins')).every((name) => name.includes('-simulated.'))]).toEqual([0, true]);
    expect(said).toContain('لا خلاصات');
    expect(readFileSync(join(target, 'catalogue.jsonld'), 'utf8')).toContain('Simulated data');
  });

  it('gives of the published edition the sum that SQL finds in its files', async () => {
    const target = join(folder, 'out-published');
    expect((await kharita('pack', 'data/editions/published', '-o', target)).status).toBe(0);
    const files = "read_csv('data/editions/published/grants/**/*.csv', union_by_name = true, all_varchar = true)";
    const [printed] = await sql(`select count(*), sum(amount_awarded::decimal(18,2)) from ${files}`);
    const twin = join(target, 'twins/grants.parquet');
    const [[records, sum] = []] = await sql(`select count(*), sum(amount_awarded) from '${twin}'`);
    expect(issuesOf(jsonIn(target, 'datapackage.json'))).toEqual([]);
    expect(sum).toBe(printed?.[1]);
    expect(Number(records)).toBeGreaterThanOrEqual(Number(printed?.[0]));
  });

  it('exits 1 for a file that is not the one described, and 2 for wrong use', async () => {
    const changed = await editionOf('change', { 'grants.csv': 'association,montant,devise\nAssociation A,1,MAD\n' });
    writeFileSync(join(changed, 'grants.csv'), 'association,montant,devise\nAssociation A,2,MAD\n');
    const broken = await kharita('pack', changed, '-o', join(folder, 'out-change'), '--lang', 'en');
    expect([broken.status, broken.err]).toEqual([1, expect.stringContaining('grants.csv is not the file described')]);
    const undescribed = await kharita('pack', folder, '-o', join(folder, 'x'));
    expect([undescribed.status, undescribed.err]).toEqual([2, expect.stringContaining('kharita new-edition')]);
    expect((await kharita('pack', dir, '-o', out)).err).toContain('n’est pas vide');
    expect((await kharita('pack', dir, '-o', 'x', '--site', 'data:,x')).err).toContain('--site prend l’adresse');
    expect((await kharita('pack', dir)).err).toContain('pack attend un DOSSIER et -o SORTIE');
  });
});
