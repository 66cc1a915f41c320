import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswerable, standingAt } from '../../../src/core/calls/callStatus.ts';
import { ingestCalls } from '../../../src/core/ingest/ingestCalls.ts';
import { callsNow, readCallsOf } from './readCalls.ts';
import { reference } from './readText.ts';

const seed = 20261122;
const headings = ['call_id', 'title', 'close_date', 'open_date', 'close_time', 'status', 'amount_max', 'region', 'url'];

const mostly = (...usual: readonly string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) });
const row = fc.tuple(
  mostly('', 'A', 'B', 'C', 'D-1', '1E+10'),
  mostly('', 'Appel 1', 'طلب مشاريع 2', 'Appel "3", suite', 'x'.repeat(400)),
  mostly('', '2026-12-01', '2026-11', '31/02/2026', '30 نونبر 2026', '2020-01-01'),
  mostly('', '2026-11-01', '2026-12-24', '2026'),
  mostly('', '16:30', '9h', '99'),
  mostly('', 'ouvert', 'clos', 'permanent'),
  mostly('', '1000', '-5', '2 000,50'),
  mostly('', '09', '01|02', 'National', 'Atlantide'),
  mostly('', 'https://example.org/1', 'javascript:alert(1)'),
);
const blank = fc.constant(headings.map(() => ''));
const total = fc.constant(['', 'Total', '', '', '', '', '5000', '', '']);
const note = fc.constant(['', '* prolongé', '', '', '', '', '', '', '']);
const files = fc.array(
  fc.oneof({ weight: 8, arbitrary: row }, { weight: 1, arbitrary: fc.oneof(blank, total, note) }),
  { minLength: 1, maxLength: 12 },
);

const encoded = (text: string) => new TextEncoder().encode(text);

/** Cells without line ends, so that a record's line is its place in the file. */
function asText(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => `"${cell.replace(/[\r\n]/g, ' ').replaceAll('"', '""')}"`;
  return `${[headings, ...rows].map((cells) => cells.map(quote).join(',')).join('\n')}\n`;
}

describe('the rows of a file of calls', () => {
  it(`are each counted once, and each accepted one is exactly one call (seed ${seed})`, async () => {
    const property = fc.asyncProperty(files, async (rows) => {
      fc.pre(rows.some((cells) => cells.some((cell) => cell.trim() !== '')));
      const { rows: counts, calls, setAsideRows } = await readCallsOf(asText(rows), { decimal: ',', date: 'dmy' });
      const { read, accepted, setAside, blank: blanks, totals, footnotes } = counts;
      expect(read).toBe(rows.length);
      expect(accepted + setAside + blanks + totals + footnotes).toBe(read);
      expect([calls.length, setAsideRows.length]).toEqual([accepted, setAside]);
      const lines = [...calls, ...setAsideRows].map(({ line }) => line);
      expect(new Set(lines).size).toBe(lines.length);
      for (const { title } of calls) expect(title).not.toBe('');
      for (const { line, reasons } of setAsideRows) {
        expect(reasons).toEqual([rows[line - 2]?.[1]?.trim() === '' ? 'C06' : 'R06']);
      }
    });
    await fc.assert(property, { seed, numRuns: 100 });
  });

  it(`keep the text of their cells, whatever could not be read (seed ${seed})`, async () => {
    const property = fc.asyncProperty(row, async (cells) => {
      fc.pre(cells[1].trim() !== '' && !cells.some((cell) => /^['\s]|[\r\n]/.test(cell)));
      const { calls } = await readCallsOf(asText([cells]), { decimal: ',', date: 'dmy' });
      const [call] = calls;
      fc.pre(call !== undefined);
      expect([call?.title, call?.regionPrinted, call?.url]).toEqual(
        [cells[1], cells[7], cells[8]].map((c) => c.trim()),
      );
      expect([call?.file, call?.line]).toEqual(['calls.csv', 2]);
    });
    await fc.assert(property, { seed, numRuns: 100 });
  });

  it(`without a closing day are never open (seed ${seed})`, async () => {
    const property = fc.asyncProperty(files, async (rows) => {
      const { calls } = await readCallsOf(asText(rows), { decimal: ',', date: 'dmy' });
      for (const call of calls) {
        if (isAnswerable(standingAt(call, callsNow))) expect(call.closes).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    });
    await fc.assert(property, { seed, numRuns: 100 });
  });

  it(`never throw, whatever the bytes (seed ${seed})`, async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(fc.array(fc.string(), { maxLength: 9 }), { maxLength: 6 }).map((rows) => encoded(asText(rows))),
    );
    const property = fc.asyncProperty(bytes, async (content) => {
      const { rows, calls, issues } = await ingestCalls(content, { file: 'calls.csv', reference, now: callsNow });
      expect(calls.length).toBeLessThanOrEqual(rows.accepted);
      expect(rows.read > 0 || issues.some(({ level }) => level === 'blocks')).toBe(true);
    });
    await fc.assert(property, { seed, numRuns: 100 });
  });
});
