import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callsFile } from '../../../src/core/export/callsFile.ts';
import { csvDialects } from '../../../src/core/export/csvDialect.ts';
import { callFieldNames } from '../../../src/core/ingest/callSchema.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { aCall } from '../../support/calls.ts';
import { partialEdition } from '../../support/chartSubject.tsx';
import { readCallsOf } from '../ingest/readCalls.ts';

const seed = 20_261_206;
const fileOf = (calls: readonly Call[], format: (typeof csvDialects)[number]) =>
  callsFile({
    ...{ calls, format },
    edition: partialEdition,
    subject: 'calls',
    address: 'https://example.org/fr/calls/',
    createdAt: '2026-11-22T12:00:00Z',
  });
const textOf = ({ parts }: ReturnType<typeof callsFile>) => Buffer.concat(parts).toString('utf8');
/** What a call says, wherever its row stands. */
const said = ({ file: _, line: __, ...call }: Call) => call;

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const day = fc.constantFrom('2026-03-01', '2026-11-27', '2027-01-31', '2026-10', '2027', '');
const words = fc.oneof(
  fc.constantFrom('=SUM(A1)', '@appel', "'-1", '+212 5', 'a,b;"c"', 'طلب مشاريع', 'ligne\nsuivante', '\u200e=1', ''),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const amount = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 99_999_999 }).map((n) => (n / 100).toFixed(2)),
);
const row = fc.record({
  call_id: fc.stringMatching(/^[A-Z]{1,4}-\d{1,4}(~2)?$/),
  title: words.map((text) => text.trim() || 'Appel'),
  title_ar: words,
  funder_name: words,
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
  eligibility: words,
  min_age_years: fc.constantFrom('2', ''),
  needs_certified_accounts: fc.constantFrom('yes', 'no', ''),
  url: fc.constantFrom('https://example.org/a?b=1,2', 'javascript:alert(1)', ''),
  contact: words,
  source_url: fc.constant('https://example.org/'),
  source_date: fc.constantFrom('2026', '2026-05', '2026-05-04'),
  note: words,
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
    const receipt: unknown = JSON.parse(file.manifest);
    expect(receipt).toMatchObject({
      rows: 1,
      partial: true,
      notices: ['partialRecord'],
      address: 'https://example.org/fr/calls/',
      file: { name: file.name, sha256: createHash('sha256').update(text).digest('hex') },
    });
    expect(file.manifestName).toBe(file.name.replace('.csv', '.manifest.json'));
  });
});
