import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportLanguage } from '../../src/cli/reportLanguage.ts';
import { setAsideCsv } from '../../src/core/export/setAsideCsv.ts';
import { fileReport } from '../../src/core/report/fileReport.ts';
import { textReport } from '../../src/core/report/textReport.ts';
import { readFile } from '../core/ingest/readText.ts';
import { rawWorkbook } from '../support/workbooks.ts';

const seed = 20261124;

/** Texts that broke something somewhere: names of members, markup, formulas, directions, letters that are none. */
const naughty = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    'true',
    '-0',
    '1e400',
    '0x10',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{{7*7}}',

    '[{count}]',
    "'; DROP TABLE x;--",
  ],
  ...['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x.test")', '\t=1', '\u202e=1', '＝1'],
  ...[
    '\u202egnp.exe',
    '\u2066x',
    '\u200f\u200e',
    'a\u0000b',
    '\ud800',
    '\udfff\ud800',
    '\ufeff',
    '\ufffe',
    '\u0007\u001b[31m',
  ],
  ...[
    'Ω≈ç√∫',
    'מבחן',
    'الإختبار',
    '😀‍👩‍👩‍👧',
    'Z̮̞̠͙͔ͅḀ̗̞͈̻',
    'ﷺ',
    '',
    ' ',
    '\u00a0',
    '\u3000',
    '1.500',
    '1,5,5',
    '٣٫٥',
    '31/02/2024',
  ],
  ...[
    'montant',
    'association',
    'Montant [3]',
    'sum_mln',
    'région',
    'Total',
    '* note',
    '2019',
    '../../x',
    'CON',
    'file:///etc/hosts',
  ],
];
const text = fc.constantFrom(...naughty);
const table = fc
  .tuple(fc.array(text, { maxLength: 8 }), fc.array(fc.array(text, { maxLength: 10 }), { maxLength: 8 }))
  .map(([headings, rows]) => [['association', 'montant', ...headings], ...rows]);

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const asCsv = (records: readonly (readonly string[])[]) =>
  records.map((cells) => cells.map(quoted).join(',')).join('\n');

/** Letters that XML cannot hold are written as spreadsheets write them. */
const escaped = (cell: string) =>
  cell
    .replace(/[\p{Cc}\ud800-\udfff\ufffe]/gu, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);

function asWorkbook(records: readonly (readonly string[])[]): Uint8Array {
  const rows = records.map(
    (cells) => `<row>${cells.map((cell) => `<c t="str"><v>${escaped(cell)}</v></c>`).join('')}</row>`,
  );
  return rawWorkbook({ sheets: { S: rows.join('') } });
}

it(`nothing that is written in a table breaks its reading or its report (seed ${seed})`, {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.boolean(), async (records, sheet) => {
      const { table: _, ...reading } = await readFile(sheet ? asWorkbook(records) : asCsv(records));
      const { rows } = reading;
      expect(rows.accepted + rows.setAside + rows.blank + rows.totals + rows.footnotes).toBe(rows.read);
      const report = fileReport(reading);
      expect(structuredClone(report)).toEqual(report);
      for (const lang of ['fr', 'ar', 'en'] as const) {
        expect(textReport(report, reportLanguage(lang)).join('')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      }
      expect(setAsideCsv(report, () => 'x')).not.toMatch(/(?:^|[;\n])"?[=+@\t＝]/);
    }),
    { seed, numRuns: 300 },
  );
});

it(`the same table in a sheet and in a text has the same grants (seed ${seed + 1})`, { timeout: 60_000 }, async () => {
  const printable = table.filter((records) => !/[\p{Cc}\p{Cs}\ufeff]/u.test(records.flat().join('')));
  await fc.assert(
    fc.asyncProperty(printable, async (records) => {
      const [sheet, plain] = [await readFile(asWorkbook(records)), await readFile(asCsv(records), { delimiter: ',' })];
      const told = ({ amount, byYear, questions }: typeof plain) => ({ amount, byYear, questions });
      expect(told(sheet)).toEqual(told(plain));
    }),
    { seed: seed + 1, numRuns: 200 },
  );
});
