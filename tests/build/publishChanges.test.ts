import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packEditions } from '../../src/build/pack.ts';
import { publishCalls } from '../../src/build/publishCalls.ts';
import { publishChanges, saidOf } from '../../src/build/publishChanges.ts';
import { readReference } from '../../src/cli/checkout.ts';
import { describeEdition } from '../../src/cli/edition/describeEdition.ts';
import { editionFolders, olderFolders } from '../../src/cli/edition/editionFolders.ts';
import { type ReadEdition, readEdition } from '../../src/cli/edition/readEdition.ts';
import { callRecordPath } from '../../src/core/calls/callRecord.ts';
import { changesPath, type EditionChanges } from '../../src/core/changes/editionChanges.ts';

const reference = readReference();
const root = mkdtempSync(join(tmpdir(), 'kharita-dates-'));
const site = join(root, 'site');
afterAll(() => rmSync(root, { recursive: true, force: true }));

function writeEdition(folder: string, version: string, grants: readonly string[], calls: readonly string[]): void {
  const dir = join(root, folder);
  mkdirSync(dir);
  const header = 'grant_id,funder_name,recipient_name,purpose,amount_awarded,currency,fiscal_year,status';
  writeFileSync(join(dir, 'grants.csv'), `${[header, ...grants].join('\n')}\n`);
  writeFileSync(join(dir, 'calls.csv'), `${['call_id,title,close_date', ...calls].join('\n')}\n`);
  const start = { name: 'essai', kind: 'published', version, title: 'Essai', resources: [] };
  writeFileSync(join(dir, 'datapackage.json'), JSON.stringify(start));
  writeFileSync(join(dir, 'datapackage.json'), describeEdition(dir));
}

const grant = (id: string, amount: number) =>
  `${id},Bailleur 1,Association A,Projet ${id},${amount}.00,MAD,2025,awarded`;

let dates: readonly ReadEdition[];
let told: readonly (EditionChanges | null)[];
beforeAll(async () => {
  writeEdition('essai@2025-01-31', '2025-01-31', [grant('1', 1000), grant('2', 500)], ['AP-1,Appel 1,2025-03-01']);
  writeEdition(
    'essai@2025-06-30',
    '2025-06-30',
    [grant('1', 1200), grant('=3', 50)],
    ['AP-1,Appel 1,2025-03-15', 'AP-2,Appel 2,2025-09-01'],
  );
  writeEdition('essai', '2026-01-31', [grant('1', 1200), grant('=3', 50)], ['AP-1,Appel 1,2025-03-15']);
  const folders = editionFolders(root).flatMap((dir) => [dir, ...olderFolders(dir)]);
  dates = await Promise.all(folders.map((dir) => readEdition(dir, reference)));
  told = publishChanges(site, dates);
}, 30_000);

describe('the dates kept of an edition', () => {
  it('are packed each by itself, the newest first, the others marked as older', () => {
    const packed = packEditions(dates, site);
    expect(packed.map(({ edition: { date, older } }) => [date, older ?? false])).toEqual([
      ['2026-01-31', false],
      ['2025-06-30', true],
      ['2025-01-31', true],
    ]);
    expect(new Set(packed.map(({ pack }) => pack)).size).toBe(3);
    expect(JSON.parse(readFileSync(join(site, 'editions/editions.json'), 'utf8'))).toEqual(packed);
  });

  it('are refused in a folder named after another date', async () => {
    const start = { name: 'essai', kind: 'published', version: '2024-01-31', title: 'Essai', resources: [] };
    const dir = join(root, 'essai@2024-02-01');
    mkdirSync(dir);
    writeFileSync(join(dir, 'grants.csv'), 'grant_id,funder_name,recipient_name,amount_awarded\n');
    writeFileSync(join(dir, 'datapackage.json'), JSON.stringify(start));
    writeFileSync(join(dir, 'datapackage.json'), describeEdition(dir));
    await expect(readEdition(dir, reference)).rejects.toThrow('is not named after it');
    rmSync(dir, { recursive: true });
  });
});

describe('what changed from one date to the next', () => {
  it('is told of each date but the first, and said in a line of the build', () => {
    expect(told.map((changes) => changes && [changes.before.date, changes.after.date])).toEqual([
      ['2025-06-30', '2026-01-31'],
      ['2025-01-31', '2025-06-30'],
      null,
    ]);
    expect(told.map((changes) => changes && saidOf(changes))).toEqual([
      'since 2025-06-30: grants 0 added, 0 removed, 0 altered; calls 0 added, 1 removed, 0 altered; total 1250.00 + 0.00 = 1250.00 MAD',
      'since 2025-01-31: grants 1 added, 1 removed, 1 altered; calls 1 added, 0 removed, 1 altered; total 1500.00 + -250.00 = 1250.00 MAD',
      null,
    ]);
  });

  it('lies beside the packs, for the page and as a CSV whose moves sum to the difference', () => {
    const [, changes] = told;
    if (!changes) throw new Error('nothing was told');
    const read = (form: 'json' | 'csv') =>
      readFileSync(join(site, changesPath('essai', changes.before, changes.after, form)), 'utf8');
    expect(JSON.parse(read('json'))).toEqual(changes);
    const [header, ...lines] = read('csv').trimEnd().split('\n');
    expect(header).toBe('record,change,id,file,funder_name,recipient_name,title,moved,field,before,after');
    expect(lines).toEqual([
      'grant,removed,2,grants.csv,Bailleur 1,Association A,Projet 2,-500.00,,,',
      'grant,altered,1,grants.csv,Bailleur 1,Association A,Projet 1,200.00,amount_awarded,1000.00,1200.00',
      "grant,added,'=3,grants.csv,Bailleur 1,Association A,Projet =3,50.00,,,",
      'call,altered,AP-1,calls.csv,,,Appel 1,,close_date,2025-03-01,2025-03-15',
      'call,added,AP-2,calls.csv,,,Appel 2,,,,',
    ]);
  });

  it('goes with the calls it speaks of; a call taken away has no page to say it on', () => {
    const records = dates.map((date, place) => publishCalls(site, date, [], told[place]));
    expect(records.map(({ changes }) => changes)).toEqual([
      { since: '2025-06-30', calls: {} },
      {
        since: '2025-01-31',
        calls: { 'AP-1': [{ field: 'close_date', before: '2025-03-01', after: '2025-03-15' }], 'AP-2': [] },
      },
      undefined,
    ]);
    const [, middle] = dates;
    if (!middle) throw new Error('a date is missing');
    const written = JSON.parse(readFileSync(join(site, callRecordPath(middle.edition)), 'utf8'));
    expect(written.changes).toEqual(records[1]?.changes);
  });
});
