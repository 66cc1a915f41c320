import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { kharita } from '../support/command.ts';
import { unpacked } from '../support/receipts.ts';

const folder = mkdtempSync(join(tmpdir(), 'kharita-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

async function exported(address: string, ...options: readonly string[]) {
  const file = join(folder, 'out.zip');
  const { status, err } = await kharita('export', address, '-o', file, ...options);
  expect([status, err]).toEqual([0, '']);
  return unpacked(readFileSync(file));
}

describe('kharita export', () => {
  it('takes from a page what it offers first, in the language of its address', async () => {
    const { manifest, text } = await exported('/fr/?region=09');
    expect(manifest).toMatchObject({
      content: 'grant',
      format: 'data',
      language: 'fr',
      grants: 48,
      sum: '63160000.00',
      query: { filter: { clauses: { region: ['09'] } } },
    });
    expect(manifest.address).toMatch(/^\/fr\/\?region=09&edition=published@\d{4}-\d\d-\d\d$/);
    expect(text('README.txt')).toContain('Souss-Massa');
    expect((await exported('/ar/region/09')).manifest).toMatchObject({ language: 'ar', grants: 48 });
    expect((await exported('/en/funder/')).manifest).toMatchObject({ content: 'funder', language: 'en' });
  });

  it('writes any content in any of its formats, and calls', async () => {
    const { names } = await exported('/fr/', '--content', 'region', '--format', 'geojson');
    expect(names).toContain('data.geojson');
    expect((await exported('/fr/calls/')).manifest).toMatchObject({ profile: 'kharita-calls-manifest-2' });
    const at = '2026-11-22T12:00:00.000Z';
    const { manifest } = await exported('/fr/calls/', '--content', 'calls-without-award', '--at', at);
    expect(manifest.query).toMatchObject({ of: 'calls-without-award', at });
  });

  it('takes what others published of a region, of a funder, or of the country', async () => {
    const region = await exported('/fr/region/09?year=2020', '--content', 'published-figures', '--format', 'xlsx');
    expect(region.names).toContain('data.xlsx');
    expect(region.manifest.address).toMatch(/^\/fr\/region\/09\?edition=published@\d{4}-\d\d-\d\d$/);
    const country = await exported('/ar/', '--content', 'published-figures');
    expect(country.manifest).toMatchObject({ query: { subject: null }, language: 'ar' });
    expect(country.manifest.rows).toBeGreaterThan(10);
  });

  it('takes either side of a comparison as the page compares it, at the address of that side alone', async () => {
    const periods = '/fr/compare?year=2010..2017&against=year%3D2018..2025';
    const [a, b] = [await exported(periods), await exported(periods, '--side', 'b')];
    const clausesOf = ({ manifest }: typeof a) => manifest.query.filter.clauses;
    expect(clausesOf(a).funder).toEqual(clausesOf(b).funder);
    expect([clausesOf(a).year, clausesOf(b).year]).toEqual([['2010..2017'], ['2018..2025']]);
    expect(b.manifest.address).toMatch(/^\/fr\/\?funder=[^?]*&year=2018\.\.2025&edition=published@/);
    const places = await exported('/ar/compare?region=09&against=region%3D06', '--side', 'b');
    expect(clausesOf(places)).toMatchObject({ region: ['06'] });
    expect(clausesOf(places)).not.toHaveProperty('funder');
    const older = { name: 'simulated', date: '2026-05-31' };
    const editions = `/en/compare?region=09&beside=${older.name}@${older.date}&against=region%3D09`;
    expect((await exported(editions)).manifest).toMatchObject({ grants: 48, edition: { name: 'published' } });
    const { manifest } = await exported(editions, '--side', 'b');
    expect(manifest).toMatchObject({ edition: older, address: '/en/?region=09&edition=simulated@2026-05-31' });
  });

  it('means by an address without an edition the first of the site, or the one whose folder is typed', async () => {
    const older = 'data/editions/simulated@2026-05-31';
    const typed = await exported('/en/?region=09', '--edition', older);
    expect(typed.manifest.address).toBe('/en/?region=09&edition=simulated@2026-05-31');
    const named = await exported('/en/?region=09&edition=simulated@2026-05-31');
    expect(named.manifest).toEqual(typed.manifest);
    const dir = join(folder, 'my-city');
    const list = join(folder, 'grants.csv');
    writeFileSync(list, 'association,montant,devise,exercice\nAssociation A,100,MAD,2024\n');
    await kharita('new-edition', dir, list, '--dated', '2026-01-31');
    const own = await exported('/fr/', '--edition', dir);
    expect(own.manifest).toMatchObject({ grants: 1, address: '/fr/?edition=my-city@2026-01-31' });
    expect((await exported('/fr/', '--content', 'published-figures')).manifest.edition).toMatchObject({
      name: 'published',
    });
    vi.stubEnv('EDITIONS', 'nobody');
    expect((await kharita('export', '/fr/')).err).toContain('l’édition nobody n’est pas ici');
    vi.stubEnv('EDITIONS', ' published ,nobody');
    expect((await exported('/fr/?region=09')).manifest).toMatchObject({ grants: 48 });
  });

  it('takes csv for data, the word of the page', async () => {
    const [csv, data] = [await exported('/fr/?region=09', '--format', 'csv'), await exported('/fr/?region=09')];
    expect([csv.manifest, csv.manifest.format]).toEqual([data.manifest, 'data']);
  });

  it.each([
    ['fr', 'valeurs possibles', 'il n’existe pas de tel code'],
    ['ar', 'القيم الممكنة', 'لا وجود لهذا الرمز'],
    ['en', 'values it may have', 'there is no such code'],
  ])('says what a part of an address may hold, %s', async (lang, values, code) => {
    const plain = (text: string) => text.replaceAll(/[\u2066-\u2069\u202f]/g, '').replaceAll('\u00a0', ' ');
    const region = plain((await kharita('export', `/${lang}/?region=99`)).err);
    expect(region).toContain(values);
    expect(region).toContain('01 02 03 04 05 06 07 08 09 10 11 12');
    expect(plain((await kharita('export', `/${lang}/?province=99.001`)).err)).toContain(code);
  });

  it('names the site in the address it writes only where it is told of one', async () => {
    const whole = await exported('https://example.org/kharita/fr/?region=09');
    expect(whole.manifest.address).toMatch(/^https:\/\/example\.org\/kharita\/fr\/\?region=09&edition=published@/);
    const again = await exported(whole.manifest.address);
    expect(again.manifest).toEqual(whole.manifest);
  });

  it.each([
    [[], 'une ADRESSE'],
    [['/?region=09'], 'aucune langue'],
    [['/fr/nowhere/at/all'], 'aucune page'],
    [['/fr/?nothing=1'], 'nothing=1'],
    [['/fr/grant/1'], 'ne donne pas de fichier'],
    [['/fr/?edition=nobody'], 'l’édition nobody n’est pas ici'],
    [['/fr/?edition=published@1999-01-01'], 'l’édition published@1999-01-01 n’est pas ici'],
    [['/fr/', '--content', 'everything'], '--content'],
    [['/fr/', '--content', 'funder', '--format', 'geojson'], '--format'],
    [['/fr/sector/sport', '--content', 'published-figures'], 'ne donne pas de fichier'],
    [['/fr/', '--content', 'published-figures', '--format', 'geojson'], '--format'],
    [['/fr/', '--side', 'b'], '--side'],
    [['/fr/compare', '--side', 'c'], '--side'],
    [['/fr/audit', '--content', 'grant'], 'ne donne pas de fichier'],
    [['/fr/', '--at', '2026-01-01'], '--at'],
    [['/fr/calls/', '--content', 'calls-without-award', '--at', 'noon'], '--at'],
  ])('exits 2 for wrong use: %j', async (args, message) => {
    const { status, out, err } = await kharita('export', ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
