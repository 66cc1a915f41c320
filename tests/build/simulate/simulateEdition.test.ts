import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classShares, nationalTotals } from '../../../src/build/simulate/calibration.ts';
import { planGrantFiles, simulateEdition } from '../../../src/build/simulate/simulateEdition.ts';
import { readReference } from '../../../src/cli/checkout.ts';
import { describeEdition } from '../../../src/cli/edition/describeEdition.ts';
import { readEdition } from '../../../src/cli/edition/readEdition.ts';
import { parseDescriptor } from '../../../src/core/edition/descriptor.ts';
import { type Edition, isComplete } from '../../../src/core/edition/edition.ts';
import { ingestCalls } from '../../../src/core/ingest/ingestCalls.ts';
import { regionCodes, sectorCodes } from '../../../src/core/model/codelists.ts';
import { type GrantRow, type GrantTable, rowAt } from '../../../src/core/table/grantTable.ts';

const reference = readReference();
const rows = 6000;
const seed = 7;

function filesIn(dir: string): Map<string, string> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

let dir: string;
let edition: Edition;
let table: GrantTable;
let grants: GrantRow[];
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'simulated-'));
  simulateEdition(dir, { rows, seed, reference });
  ({ edition, table } = await readEdition(dir, reference));
  grants = Array.from({ length: table.length }, (_, row) => rowAt(table, row));
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true }));

const counts = (row: GrantRow) => ['awarded', 'approved', 'paid', 'recovered'].includes(row.status);
const dirhams = (chosen: readonly GrantRow[]) => chosen.reduce((sum, row) => sum + row.counted, 0) / 100;
const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;

describe(`a simulated edition (seed ${seed})`, () => {
  it('has the rows asked for, whatever the number', () => {
    expect(new Set(table.grant).size).toBe(rows);
    for (const asked of [1, 7, 49, 50, 51, 12_000, 1_000_000]) {
      expect(planGrantFiles(asked).reduce((sum, file) => sum + file.rows, 0)).toBe(asked);
    }
  });

  it('names its files in words, in French and in Arabic, and never by a code', () => {
    const { resources } = parseDescriptor(readFileSync(join(dir, 'datapackage.json'), 'utf8'));
    const titles = resources.flatMap(({ title, titleAr }) => [title, titleAr]);
    expect(titles).toContain('Subventions simulées, Collectivités territoriales, 2023');
    expect(titles).toContain('منح الجمعيات (محاكاة)، الجماعات الترابية، 2023');
    expect(titles.filter((title) => /[a-z]_[a-z]|ministry|إعانات/.test(title))).toEqual([]);
  });

  it('gives the same bytes for the same seed and others for another', () => {
    const [again, other] = [mkdtempSync(join(tmpdir(), 'again-')), mkdtempSync(join(tmpdir(), 'other-'))];
    simulateEdition(again, { rows, seed, reference });
    simulateEdition(other, { rows, seed: seed + 1, reference });
    expect(filesIn(again)).toEqual(filesIn(dir));
    const otherFiles = filesIn(other);
    const same = [...filesIn(dir)].filter(([path, text]) => otherFiles.get(path) === text).map(([path]) => path);
    expect(same).toEqual([]);
    for (const folder of [again, other]) rmSync(folder, { recursive: true });
  });

  it('has a descriptor that says what it is, complete, and up to date', () => {
    expect([edition.name, edition.kind, isComplete(edition)]).toEqual(['simulated', 'simulated', true]);
    expect(describeEdition(dir) === readFileSync(join(dir, 'datapackage.json'), 'utf8')).toBe(true);
  });

  it('sums to the national total of every year, within one in a hundred', () => {
    for (const [year, total] of Object.entries(nationalTotals)) {
      const sum = dirhams(grants.filter((row) => row.year === year && counts(row)));
      expect(Math.abs(sum / total - 1), year).toBeLessThan(0.01);
    }
  });

  it('divides the money of 2018 among funder classes as published', () => {
    const of2018 = grants.filter((row) => row.year === '2018' && counts(row));
    expect(classShares.reduce((sum, { money }) => sum + money, 0)).toBeCloseTo(1, 10);
    for (const { class: funderClass, money } of classShares) {
      const part = dirhams(of2018.filter((row) => row.class === funderClass)) / dirhams(of2018);
      expect(Math.abs(part - money), funderClass).toBeLessThan(0.01);
    }
  });

  it('places grants in every region by population, and some off the map', () => {
    const seated = grants.filter((row) => row.province !== '');
    const inhabitants = reference.regions.reduce((sum, region) => sum + region.population, 0);
    for (const { code, population } of reference.regions) {
      const found = share(
        seated.filter((row) => row.region === code),
        seated,
      );
      expect(Math.abs(found - population / inhabitants), code).toBeLessThan(0.03);
    }
    const places = new Set(grants.map((row) => row.region));
    expect([...places].sort()).toEqual(['', ...regionCodes, 'abroad', 'national', 'several']);
  });

  it('splits some grants over regions without losing a centime', () => {
    const split = new Map<number, number[]>();
    for (let row = 0; row < table.length; row++) {
      if (table.counted[row] === table.amount[row]) continue;
      split.set(table.grant[row] ?? 0, [...(split.get(table.grant[row] ?? 0) ?? []), row]);
    }
    expect(split.size).toBeGreaterThan(10);
    for (const parts of split.values()) {
      expect(parts.reduce((sum, row) => sum + (table.counted[row] ?? 0), 0)).toBe(table.amount[parts[0] ?? 0]);
    }
  });

  it('uses every sector and status, and a few staff-welfare bodies', () => {
    expect(new Set(grants.map((row) => row.sector))).toEqual(new Set(sectorCodes));
    const statuses = ['announced', 'approved', 'awarded', 'cancelled', 'paid', 'proposed', 'recovered'];
    expect([...new Set(grants.map((row) => row.status))].sort()).toEqual(statuses);
    const welfare = share(
      grants.filter((row) => row.recipientKind === 'staff_welfare'),
      grants,
    );
    expect(welfare).toBeGreaterThan(0.002);
    expect(welfare).toBeLessThan(0.03);
    expect(grants.filter((row) => row.amount < 0 !== (row.status === 'recovered'))).toEqual([]);
  });

  it('names nobody but numbered placeholders', () => {
    const fr =
      /^(Association simulée|Club simulé|Fédération simulée|Fondation simulée|Coopérative simulée|Œuvres sociales simulées) \d{4,}$/;
    const ar = /^(جمعية محاكاة|نادي محاكاة|جامعة محاكاة|مؤسسة محاكاة|تعاونية محاكاة|أعمال اجتماعية محاكاة) \d{4,}$/;
    const funderFr =
      /^(Ministère simulé|Établissement public simulé|Compte spécial simulé|Comité INDH simulé|Collectivité simulée) \d{2}$/;
    const funderAr = /^(وزارة|مؤسسة عمومية|حساب خصوصي|لجنة تنمية|جماعة ترابية) محاكاة \d{2}$/;
    for (const row of grants) {
      expect(row.recipientName).toMatch(fr);
      expect(row.recipientNameAr).toMatch(ar);
      expect(row.funderName).toMatch(funderFr);
      expect(row.funderNameAr).toMatch(funderAr);
      expect(row.purpose).toMatch(/^Projet simulé [A-Z]+-\d{4}-\d{5,}$/);
      expect(row.programme).toMatch(/^Programme simulé \d{2}$/);
      expect(row.recipientIce).toMatch(/^(9999[89]\d{10})?$/);
    }
  });
});

describe('its calls', () => {
  type Call = Record<string, string>;
  let calls: Call[];
  beforeAll(() => {
    calls = Papa.parse<Call>(readFileSync(join(dir, 'calls.csv'), 'utf8'), { header: true, skipEmptyLines: true }).data;
  });

  it('are numbered placeholders, each once', () => {
    expect(new Set(calls.map((call) => call.call_id)).size).toBe(calls.length);
    for (const call of calls) {
      expect(call.title).toMatch(/^Appel simulé \d{2}( \(\d{4}\))?$/);
      expect(call.title_ar).toMatch(/^طلب مشاريع محاكاة \d{2}( \(\d{4}\))?$/);
    }
  });

  it('are those that grants refer to, and admit the grants that do', () => {
    const known = new Map(calls.map((call) => [call.call_id, call]));
    const answering = grants.filter((row) => row.callId !== '');
    expect(share(answering, grants)).toBeGreaterThan(0.1);
    for (const row of answering) {
      const call = known.get(row.callId);
      const { funder_name: funder, sector, amount_min: min = '', amount_max: max = '', eligible = '' } = call ?? {};
      expect([funder, sector]).toEqual([row.funderName, row.sector]);
      if (max !== '') expect(Number(min) <= row.amount / 100 && row.amount / 100 <= Number(max)).toBe(true);
      const form = row.recipientKind === 'club' ? 'association' : row.recipientKind;
      if (eligible !== '') expect(eligible.split('|')).toContain(form);
    }
  });

  it('keep their dates whatever the seed', () => {
    const other = mkdtempSync(join(tmpdir(), 'other-'));
    simulateEdition(other, { rows: 10, seed: seed + 1, reference });
    const text = readFileSync(join(other, 'calls.csv'), 'utf8');
    const dates = (list: readonly Call[]) => list.map((call) => [call.call_id, call.open_date, call.close_date]);
    expect(dates(Papa.parse<Call>(text, { header: true, skipEmptyLines: true }).data)).toEqual(dates(calls));
    rmSync(other, { recursive: true });
  });

  it('leave no criterion without a call that states it, one that does not, and no kind of money without a call', () => {
    const held = (column: string) => [...new Set(calls.map((call) => call[column] ?? ''))].sort();
    expect(held('needs_certified_accounts')).toEqual(['', 'no', 'yes']);
    expect(held('needs_public_utility')).toEqual(['', 'no', 'yes']);
    expect(held('funding_origin')).toEqual(['foreign_public', 'private', 'public_ma']);
    expect(held('kind')).toEqual(['grant', 'other', 'training']);
    expect(held('recurrence')).toEqual(['permanent', 'recurring']);
    expect(held('close_time')).toEqual(['', '16:30']);
    expect(held('eligible')).toEqual(
      expect.arrayContaining(['', 'association', 'association|cooperative', 'cooperative|federation', 'foundation']),
    );
    for (const column of ['min_age_years', 'amount_max', 'apply_url', 'close_date_extended_from']) {
      expect(held(column).slice(0, 1), column).toEqual(['']);
      expect(held(column).length, column).toBeGreaterThan(2);
    }
    expect(new Set(calls.map((call) => call.close_date?.length))).toEqual(new Set([0, 7, 10]));
    expect(calls.some((call) => /^(0[1-9]|1[0-2])([|](0[1-9]|1[0-2])){1,}$/.test(call.region ?? ''))).toBe(true);
  });

  it('that no grant names are those of other money and those that fund nothing', () => {
    const named = new Set(grants.map((row) => row.callId.slice(0, -5)));
    const unnamed = new Set(calls.filter(({ series = '' }) => !named.has(series)).map(({ series }) => series));
    const other = calls.filter((call) => call.funding_origin !== 'public_ma' || call.kind !== 'grant');
    for (const { series } of other) expect(unnamed).toContain(series);
  });

  it('are read as published, one call a row, with nothing told but the deadlines one series lacks', async () => {
    const bytes = readFileSync(join(dir, 'calls.csv'));
    const now = Date.parse(edition.date);
    const ingest = await ingestCalls(bytes, { file: 'calls.csv', reference, now });
    expect(ingest.rows).toMatchObject({ read: calls.length, accepted: calls.length });
    expect(ingest.issues.map(({ code, count }) => [code, count])).toEqual([['C01', 22]]);
    expect(ingest.calls.map(({ id, closes, closeTime }) => [id, closes, closeTime])).toEqual(
      calls.map((call) => [call.call_id, call.close_date, call.close_time]),
    );
  });

  it('hold every status on every day from 2015 to 2034', () => {
    const dated = calls.filter((call) => call.close_date !== '');
    expect(calls.some((call) => call.recurrence === 'permanent')).toBe(true);
    expect(calls.some((call) => call.recurrence === 'recurring' && call.close_date === '')).toBe(true);
    const later = (day: string, days: number) =>
      new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    for (let day = '2015-01-01'; day < '2035-01-01'; day = later(day, 1)) {
      const open = dated.filter((call) => (call.open_date ?? '') <= day && day <= (call.close_date ?? ''));
      const closing = open.filter((call) => (call.close_date ?? '') <= later(day, 15));
      const upcoming = dated.some((call) => (call.open_date ?? '') > day);
      const closed = dated.some((call) => (call.close_date ?? '') < day);
      expect([closing.length > 0, open.length > closing.length, upcoming, closed], day).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });
});
