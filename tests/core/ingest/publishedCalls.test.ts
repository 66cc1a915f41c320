import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { untold } from '../../../src/core/calls/association.ts';
import { fitOf, provincesOf } from '../../../src/core/calls/fit.ts';
import { verdictOf } from '../../../src/core/ingest/fileIngest.ts';
import { ingestCalls } from '../../../src/core/ingest/ingestCalls.ts';
import { ingestFile } from '../../../src/core/ingest/ingestFile.ts';
import { reference } from './readText.ts';

const bytes = readFileSync('data/editions/published/calls.csv');
const options = { file: 'calls.csv', reference, now: Date.parse('2026-11-22') };
type Row = Record<string, string>;
const rows = Papa.parse<Row>(bytes.toString('utf8'), { header: true, skipEmptyLines: true }).data;

describe('the archive of the published edition', () => {
  it('loads whole: 121 calls, none set aside, 59 without a closing date told and nothing else', async () => {
    const { rows: counts, issues, questions, ...ingest } = await ingestCalls(bytes, options);
    expect(verdictOf({ rows: counts, issues, questions })).toBe('clean');
    expect(counts).toEqual({ read: 121, accepted: 121, setAside: 0, blank: 0, totals: 0, footnotes: 0 });
    expect(issues.map(({ code, level, count }) => [code, level, count])).toEqual([['C01', 'warns', 59]]);
    expect(ingest.columns.filter(({ by }) => by !== 'name')).toEqual([]);
  });

  it('meets no association of another province of the region by its place, nor one its words do not name', async () => {
    const { calls } = await ingestCalls(bytes, options);
    const chtouka = calls.find(({ id }) => id === 'CALL-2026-b2-094');
    if (!chtouka) throw new Error('no such call');
    const own = { ...untold, form: 'association', region: '09', sectors: ['development'] } as const;
    const held = (province: string | null) => fitOf(chtouka, { ...own, province }, 2026).meetings;
    expect(held(null)).toMatchObject({ form: 'notStated', territory: 'notTold', sector: 'met' });
    expect(held('09.551').territory).toBe('notMet');
    expect(held('09.163').territory).toBe('met');
    const provincial = calls.filter(({ funderName }) => /Comité provincial|Conseil provincial/.test(funderName));
    expect(provincial.filter((call) => provincesOf(call).length !== 1)).toEqual([]);
  });

  it('holds what another reading of the file counts', async () => {
    const { calls } = await ingestCalls(bytes, options);
    const count = (of: (call: (typeof calls)[number]) => boolean) => calls.filter(of).length;
    expect([
      count(({ closes }) => closes === ''),
      count(({ closes }) => closes.length === 7),
      count(({ extendedFrom }) => extendedFrom !== ''),
      count(({ origin }) => origin === 'public_ma'),
      count(({ origin }) => origin === 'foreign_public'),
      count(({ kind }) => kind === 'training'),
      count(({ regions }) => regions.includes('national')),
      count(({ regions }) => regions.includes('abroad')),
      count(({ regions }) => regions.length > 1),
      count(({ eligible }) => eligible.includes('cooperative')),
      count(({ titleScript }) => titleScript === 'ar'),
    ]).toEqual([59, 1, 4, 69, 49, 1, 79, 1, 8, 21, 32]);
    for (const [i, call] of calls.entries()) {
      const row = rows[i] ?? {};
      const { id, title, funderName, opens, closes, year, url, applyUrl, note } = call;
      expect([id, title, funderName, opens, closes, year, url, applyUrl, note]).toEqual(
        ['call_id', 'title', 'funder_name', 'open_date', 'close_date', 'year', 'url', 'apply_url', 'note'].map(
          (column) => row[column]?.trim(),
        ),
      );
      expect((call.budget ?? 0) / 100).toBe(Number(row.budget_total));
      expect((call.amountMax ?? 0) / 100).toBe(Number(row.amount_max));
      expect(call.rateMax ?? 0).toBe(Number(row.rate_max));
      expect(call.eligible.join('|')).toBe(row.eligible);
    }
  });

  it('names funders of the reference table only', async () => {
    const known = new Set(reference.funders.map(({ slug }) => slug));
    const { calls } = await ingestCalls(bytes, options);
    expect(calls.filter(({ funder }) => !known.has(funder)).map(({ funderName }) => funderName)).toEqual([]);
  });

  it('is known for calls by its headings alone', async () => {
    const { profile } = await ingestFile(bytes, options);
    expect(profile).toBe('kharita-calls-1');
  });
});
