import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noCalls } from '../../../src/core/calls/callRecord.ts';
import { csvDialects } from '../../../src/core/export/csvDialect.ts';
import { callFieldNames } from '../../../src/core/ingest/callSchema.ts';
import type { Call } from '../../../src/core/model/call.ts';
import type { CallsQuery } from '../../../src/core/receipt/callsQuery.ts';
import { writeCallsReceipt } from '../../../src/core/receipt/callsReceipt.ts';
import { aCall } from '../../support/calls.ts';
import { partialEdition } from '../../support/chartSubject.tsx';
import { unpacked } from '../../support/receipts.ts';
import { readCallsOf } from '../ingest/readCalls.ts';

const seed = 20_261_206;
const everything = { clauses: {}, amount: null, text: '' };
const words = { sentence: 'Appels', caveats: [], readme: 'README\n' };
const fileOf = (calls: readonly Call[], format: (typeof csvDialects)[number], change: Partial<CallsQuery> = {}) => {
  const query = { of: 'calls', filter: everything, ids: null, at: null, ...change } as const;
  const asked = { query, format, language: 'fr', address: '/fr/calls/' };
  const { name, zip } = writeCallsReceipt({ ...noCalls, calls }, partialEdition, asked, () => words);
  return { name, ...unpacked(Buffer.concat(zip)) };
};
const textOf = ({ text }: ReturnType<typeof fileOf>) => text('data.csv');
/** What a call says, wherever its row stands. */
const said = ({ file: _, line: __, ...call }: Call) => call;

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const day = fc.constantFrom('2026-03-01', '2026-11-27', '2027-01-31', '2026-10', '2027', '');
const prose = fc.oneof(
  fc.constantFrom('=SUM(A1)', '@appel', "'-1", '+212 5', 'a,b;"c"', 'طلب مشاريع', 'ligne\nsuivante', '\u200e=1', ''),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const amount = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 99_999_999 }).map((n) => (n / 100).toFixed(2)),
);
const row = fc.record({
  call_id: fc.stringMatching(/^[A-Z]{1,4}-\d{1,4}(~2)?$/),
  title: prose.map((said) => said.trim() || 'Appel'),
  title_ar: prose,
  funder_name: prose,
  funding_origin: fc.constantFrom('public_ma', 'foreign_public', 'private', ''),
  kind: fc.constantFrom('grant', 'training', 'other', ''),
  recurrence: fc.constantFrom('one_off', 'recurring', 'permanent', ''),
  series: fc.constantFrom('S', ''),
  open_date: day,
  close_date: day,
  close_time: fc.constantFrom('', '16:30', '09:00'),
  year: fc.constantFrom('2026', ''),
  sector: fc.constantFrom('sport', 'culture', ''),
  region: fc.constantFrom('09', '09|04', 'National', 'Souss-Massa', 'Abroad', 'Nulle part', ''),
  budget_total: amount,
  amount_min: amount,
  amount_max: amount,
  rate_max: fc.constantFrom('80', '12.5', '33.33', '66.6667', ''),
  currency: fc.constantFrom('MAD', 'EUR', ''),
  eligible: fc.constantFrom('association', 'association|cooperative', 'association|fanfare', ''),
  eligibility: prose,
  min_age_years: fc.constantFrom('2', ''),
  needs_certified_accounts: fc.constantFrom('yes', 'no', ''),
  url: fc.constantFrom('https://example.org/a?b=1,2', 'javascript:alert(1)', ''),
  contact: prose,
  source_url: fc.constant('https://example.org/'),
  source_date: fc.constantFrom('2026', '2026-05', '2026-05-04'),
  note: prose,
});

describe.each(csvDialects)('calls as a file, %s', (format) => {
  test('the published calls are read again as they were, all of them', async () => {
    const { calls } = await readCallsOf(readFileSync('data/editions/published/calls.csv', 'utf8'));
    expect(calls.length).toBeGreaterThan(100);
    const again = await readCallsOf(textOf(fileOf(calls, format)));
    expect(again.calls.map(said)).toEqual(calls.map(said));
    expect(again.questions).toEqual([]);
  });

  test(`any calls are read again as they were (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, { selector: (each) => each.call_id, minLength: 1, maxLength: 6 }),
        async (rows) => {
          const header = Object.keys(rows[0] ?? {}).join(',');
          const text = [header, ...rows.map((each) => Object.values(each).map(quoted).join(','))].join('\n');
          const { calls } = await readCallsOf(`${text}\n`);
          const again = await readCallsOf(textOf(fileOf(calls, format)));
          expect(again.calls.map(said)).toEqual(calls.map(said));
        },
      ),
      { seed, numRuns: 60 },
    );
  });

  test('a rate of three decimals is not read as thousands', async () => {
    const { calls, questions } = await readCallsOf(textOf(fileOf([aCall({ rateMax: 33.333 })], format)));
    expect(calls.map(({ rateMax }) => rateMax)).toEqual([33.333]);
    expect(questions).toEqual([]);
  });

  test('its headings are the profile’s, and its receipt holds its hash', async () => {
    const { calls } = await readCallsOf('title,year\n=1+1,2026\n');
    const file = fileOf(calls, format);
    const text = textOf(file);
    const [header = '', line = ''] = text.replace('\ufeff', '').split(/\r?\n/);
    for (const heading of header.split(/[,;]/)) expect(callFieldNames).toContain(heading);
    expect(line).toContain("'=1+1");
    expect(file.name).toMatch(
      new RegExp(`^kharita-${partialEdition.name}-${partialEdition.date}-calls-${format}-[0-9a-z]{8}[.]zip$`),
    );
    expect(file.manifest).toMatchObject({
      profile: 'kharita-calls-manifest-2',
      rows: 1,
      partial: true,
      notices: ['partialRecord'],
      address: '/fr/calls/',
      files: [{ name: 'data.csv', sha256: createHash('sha256').update(file.bytes('data.csv')).digest('hex') }],
    });
  });
});

test('the calls a reader kept are told by their ids, and nothing else of the reader is', () => {
  const calls = ['A', 'B', 'C'].map((id) => aCall({ id }));
  const file = fileOf(calls, 'data', { ids: ['C', 'A'] });
  expect(textOf(file).match(/^[ABC],/gm)).toEqual(['A,', 'C,']);
  expect(file.manifest.query).toEqual({
    sentence: 'Appels',
    caveats: [],
    of: 'calls',
    filter: everything,
    ids: ['C', 'A'],
    at: null,
  });
});
