import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { reportLanguage } from '../../src/cli/reportLanguage.ts';
import { verdictOf } from '../../src/core/ingest/fileIngest.ts';
import { textReport } from '../../src/core/report/textReport.ts';
import { codesOf, csv, readFile, rowsOf } from '../core/ingest/readText.ts';

const seed = 20260106;

describe('files that are not tables of text', () => {
  it.each([
    ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
    ['pdf', [0x25, 0x50, 0x44, 0x46]],
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['binary', Array.from({ length: 400 }, (_, i) => i % 7)],
  ])('%s is F01 and blocks', async (kind, bytes) => {
    const reading = await readFile(Uint8Array.from(bytes));
    expect(reading.issues).toEqual([
      {
        code: 'F01',
        level: 'blocks',
        count: 1,
        first: [{ row: 1, heading: '', cell: kind }],
        ...(kind === 'binary' ? {} : { params: expect.objectContaining({ kind: kind.toUpperCase() }) }),
      },
    ]);
    expect(reading.amount.sum).toBeNull();
  });

  const zip = (files: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);

  it.each([
    [
      'fr',
      'ouvrez l’archive ZIP et choisissez le CSV',
      'une image PNG n’en est pas un',
      'un document PDF n’en est pas un',
    ],
    ['ar', 'افتحوا أرشيف ZIP واختاروا ملف CSV', 'صورة PNG ليست جدولاً', 'مستند PDF ليس جدولاً'],
    ['en', 'open the ZIP archive and choose the CSV', 'a PNG picture is none', 'a PDF document is none'],
  ] as const)('says what it is and where the table may be, %s', async (lang, archive, picture, document) => {
    const told = async (bytes: Uint8Array) =>
      textReport({ ...(await readFile(bytes)), byYear: {} }, reportLanguage(lang))
        .join('\n')
        .replaceAll(/[\u2066-\u2069]/g, '');
    expect(await told(zip({ 'a.csv': 'a,b\n' }))).toContain(archive);
    expect(await told(zip({ '../a.csv': 'a,b\n' }))).toContain(archive);
    expect(await told(png)).toContain(picture);
    expect(await told(Uint8Array.from([0x25, 0x50, 0x44, 0x46]))).toContain(document);
  });

  it.each(['', '\ufeff', ' \n\n', 'association,montant\n', 'association,montant\n,\n,,\n'])(
    '%j is F02',
    async (text) => {
      const reading = await readFile(text);
      expect(reading.issues.map((i) => i.code)).toEqual(['F02']);
      expect(verdictOf(reading)).toBe('blocked');
    },
  );

  it('blocks at a quote nothing closes, naming its line', async () => {
    const reading = await readFile('association,montant\nA,1\nB,2\n"C,3\nD,4\n');
    expect(reading.issues).toEqual([
      { code: 'F09', level: 'blocks', count: 1, first: [{ row: 4, heading: '', cell: '' }], params: { line: 4 } },
    ]);
    expect(reading.amount.sum).toBeNull();
  });

  it('sets aside a record torn by a stray quote instead of swallowing its neighbours silently', async () => {
    const reading = await readFile('association,montant\n"A" x,1\n"B",2\nC,3\n');
    expect(reading.rows.setAside).toBe(1);
    expect(reading.setAsideRows[0]).toMatchObject({ line: 2, reasons: ['R01'] });
  });
});

describe('cells that would do harm', { timeout: 60_000 }, () => {
  it('keeps NUL, lone surrogates, direction marks, markup and formulas as plain text', async () => {
    const names = ['a\0b', 'x\u202eRTL', '<img src=x onerror=alert(1)>', '{"a":1}', '__proto__', 'constructor'];
    const reading = await readFile(
      csv('association,montant', ...names.map((name, i) => `"${name.replaceAll('"', '""')}",${i + 1}`)),
    );
    expect(rowsOf(reading).map((row) => row.recipientName)).toEqual(names);
    expect(reading.amount.sum).toBe('21.00');
  });

  it('replaces a lone surrogate of UTF-16 and reads on', async () => {
    const text = '\ufeffassociation,montant\nA\ud800B,1\n';
    const bytes = new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
    const reading = await readFile(bytes);
    expect(rowsOf(reading)[0]?.recipientName).toBe('A\ufffdB');
  });

  it('survives headings that are names of object members', async () => {
    const reading = await readFile(csv('__proto__,constructor,toString,association,montant', '1,2,3,A,5'));
    expect(reading.columns.slice(0, 3).map((c) => c.field)).toEqual([null, null, null]);
    expect(reading.amount.sum).toBe('5.00');
  });

  it('takes a cell of 10 MB in its stride, in text, in an amount and unquoted', async () => {
    const long = 'é'.repeat(5_000_000);
    const started = performance.now();
    const reading = await readFile(
      csv(
        'association,montant,objet',
        `A,1,"${long}"`,
        `B,${'9'.repeat(10_000_000)},x`,
        `"${'"'.repeat(2_000_000)}",2,x`,
      ),
    );
    expect(reading.rows).toMatchObject({ read: 3, accepted: 2, setAside: 1 });
    expect(Math.max(...reading.occurrences.map((o) => o.cell.length))).toBeLessThan(300);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('lets no cell drive the terminal or turn the lines of the report', async () => {
    const reading = await readFile(csv('association,montant', '\u001b[31mA\u0007,NC'));
    for (const lang of ['fr', 'ar', 'en'] as const) {
      expect(textReport({ ...reading, file: '\u001b]0;x\u0007' }, reportLanguage(lang)).join('')).not.toMatch(
        /\p{Cc}/u,
      );
    }
  });
});

describe('any bytes at all', { timeout: 60_000 }, () => {
  const identity = ({ rows }: Awaited<ReturnType<typeof readFile>>): void => {
    expect(rows.accepted + rows.setAside + rows.blank + rows.totals + rows.footnotes).toBe(rows.read);
  };

  it(`never throw and always add up (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        identity(await readFile(bytes));
      }),
      { seed, numRuns: 400 },
    );
  });

  it(`after a header, never throw and always add up (seed ${seed + 1})`, async () => {
    const header = new TextEncoder().encode('association,montant,date,region_code,province,secteur,pourcentage\n');
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ maxLength: 300, unit: fc.constantFrom(...'09.,;"-/| \nA€٣MDH%') }),
        async (bytes, text) => {
          identity(await readFile(Uint8Array.of(...header, ...bytes)));
          identity(await readFile(Uint8Array.of(...header, ...new TextEncoder().encode(text))));
        },
      ),
      { seed: seed + 1, numRuns: 200 },
    );
  });

  it('reports each blocking code in every language', async () => {
    const reading = await readFile('association,2019,2020\nA,1,2\n');
    expect(codesOf(reading)).toContain('F11');
    for (const lang of ['fr', 'ar', 'en'] as const)
      expect(textReport(reading, reportLanguage(lang)).join('\n')).toContain('[F11]');
  });
});
