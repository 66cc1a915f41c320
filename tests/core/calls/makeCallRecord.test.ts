import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDomains, readReference } from '../../../src/cli/checkout.ts';
import { readEdition } from '../../../src/cli/edition/readEdition.ts';
import { makeCallRecord } from '../../../src/core/calls/makeCallRecord.ts';
import { isOfficial } from '../../../src/core/calls/official.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { type GrantCells, type GrantTable, GrantTableBuilder } from '../../../src/core/table/grantTable.ts';
import { aCall } from '../../support/calls.ts';

function tableOf(rows: readonly Partial<GrantCells>[]): GrantTable {
  const builder = new GrantTableBuilder();
  for (const row of rows) {
    builder.append({ amount: 100, counted: 100, grant: 0, line: 0, currency: 'MAD', kind: 'awarded', ...row });
  }
  return builder.build();
}

describe('a record of calls', () => {
  const calls = [aCall({ id: 'A' }), aCall({ id: 'B' })];

  it('counts the grants of the default selection that name each call, parts of one grant once', () => {
    const table = tableOf([
      { callId: 'A', grant: 0, region: '01' },
      { callId: 'A', grant: 0, region: '02' },
      { callId: 'A', grant: 1, status: 'proposed' },
      { callId: 'A', grant: 2, status: 'paid' },
      { callId: 'elsewhere', grant: 3 },
      { callId: '', grant: 4 },
    ]);
    const record = makeCallRecord(calls, table, []);
    expect(record.awards).toEqual({ A: 2, B: 0 });
    expect(record.regions).toEqual(explore(table, defaultFilter).regions);
  });

  it('knows whether the lists beside the calls are whole, and up to when they go', () => {
    const file = { path: 'a.csv', profile: 'kharita-grants-1', sha256: '', bytes: 1, rows: 1, funder: '*' } as const;
    const edition = { files: [{ ...file, year: '2023', coverage: 'complete' as const }] };
    expect(makeCallRecord(calls, tableOf([{}]), [], edition)).toMatchObject({ complete: true, lastGrantYear: '2023' });
    expect(makeCallRecord(calls, tableOf([{}]), [])).toMatchObject({ complete: false, lastGrantYear: null });
  });

  it('says nothing of awards where no grant names a call', () => {
    expect(makeCallRecord(calls, tableOf([{}]), []).awards).toBeNull();
  });

  it('gives every call an id of its own', () => {
    const ids = makeCallRecord(
      ['A', 'A~2', 'A', 'B', 'A'].map((id) => aCall({ id })),
      tableOf([]),
      [],
    ).calls.map(({ id }) => id);
    expect(ids).toEqual(['A', 'A~2', 'A~3', 'B', 'A~4']);
  });

  it('names the addresses of each call that are its funder’s own', () => {
    const domains = [{ funder: 'funder-1', domain: 'funder.example' }];
    const own = aCall({ id: 'A', url: 'https://press.example/a', applyUrl: 'https://apply.funder.example/' });
    expect(makeCallRecord([own, aCall({ id: 'B' })], tableOf([]), domains).official).toEqual({
      A: ['https://apply.funder.example/'],
    });
  });
});

describe('an official address', () => {
  const domains = [{ funder: 'funder-1', domain: 'funder.example' }];

  it.each([
    ['https://funder.example/call', true],
    ['http://WWW.Funder.Example:8080/call', true],
    ['https://funder.example./', true],
    ['https://notfunder.example/', false],
    ['https://funder.example.press.example/', false],
    ['https://press.example/funder.example', false],
    ['https://funder.example@press.example/', false],
    ['javascript://funder.example/%0aalert(1)', false],
    ['funder.example', false],
    ['', false],
  ])('%s: %s', (address, official) => {
    expect(isOfficial(address, 'funder-1', domains)).toBe(official);
    expect(isOfficial(address, 'funder-2', domains)).toBe(false);
  });
});

describe('the funders’ own sites', () => {
  const rows = (path: string) =>
    Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;

  it('are each evidenced by the call named beside them', () => {
    const calls = new Map(rows('data/editions/published/calls.csv').map((call) => [call.call_id, call]));
    const slugs = new Map(readReference().funders.map(({ slug, names }) => [slug, names.fr]));
    for (const { funder_slug = '', domain = '', source } of rows('data/reference/domains.csv')) {
      const call = calls.get(source ?? '');
      expect(call?.funder_name, domain).toBe(slugs.get(funder_slug));
      const addresses = [call?.url, call?.apply_url].filter((address) => address);
      expect(addresses.some((address) => isOfficial(address ?? '', 'x', [{ funder: 'x', domain }]))).toBe(true);
    }
  });

  it('make some addresses of the archive official, and no newspaper’s', async () => {
    const { calls, table } = await readEdition('data/editions/published', readReference());
    const { official, awards } = makeCallRecord(calls, table, readDomains());
    expect([Object.keys(official).length, awards]).toEqual([29, null]);
    const hosts = new Set(Object.values(official).flatMap((own) => own.map((address) => new URL(address).hostname)));
    const domains = readDomains().map(({ domain }) => domain);
    expect(hosts.size).toBe(11);
    for (const host of hosts) {
      expect(
        domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
        host,
      ).toBe(true);
    }
  });
});
