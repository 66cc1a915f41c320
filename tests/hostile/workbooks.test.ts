import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { reportLanguage } from '../../src/cli/reportLanguage.ts';
import { verdictOf } from '../../src/core/ingest/fileIngest.ts';
import { textReport } from '../../src/core/report/textReport.ts';
import { csv, readFile } from '../core/ingest/readText.ts';
import { rawWorkbook, row } from '../support/workbooks.ts';

const seed = 20261122;
const good = row(1, 'association', 'montant') + row(2, 'A', 1);
const part = 'xl/worksheets/sheet1.xml';

/** Ten entities, each ten of the one before: ten thousand million letters where they are expanded. */
const laughs = `<!DOCTYPE sst [<!ENTITY a "ha">${[...'bcdefghijk']
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghijk'[i]};`.repeat(10)}">`)
  .join('')}]>`;

const refused: Record<string, readonly [code: string, bytes: () => Uint8Array]> = {
  'a billion laughs': ['F16', () => rawWorkbook({ declared: laughs, shared: '<si><t>&k;</t></si>' })],
  'an entity that reads another file': [
    'F16',
    () =>
      rawWorkbook({
        declared: '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hosts">]>',
        shared: '<si><t>&x;</t></si>',
      }),
  ],
  'an entity nobody declared': ['F15', () => rawWorkbook({ sheets: { S: row(1, 'a').replace('>a<', '>&x;<') } })],
  'a name that climbs out of its folder': [
    'F16',
    () => rawWorkbook({ sheets: { S: good }, files: { '../../etc/cron.d/x': 'x' } }),
  ],
  'a name with a drive': ['F16', () => rawWorkbook({ sheets: { S: good }, files: { 'C:\\x': 'x' } })],
  'a bomb': [
    'F16',
    () =>
      rawWorkbook({
        sheets: { S: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'0'.repeat(30_000_000)}</t></is></c></row>` },
      }),
  ],
  'a text longer than any cell': [
    'F16',
    () => rawWorkbook({ sheets: { S: row(1, 'association', 'x1y2'.repeat(9000)) } }),
  ],
  'a row far below the last': ['F15', () => rawWorkbook({ sheets: { S: `${good}<row r="999999999"/>` } })],
  'a column far beyond the last': ['F15', () => rawWorkbook({ sheets: { S: '<row r="1"><c r="ZZZZZZZZ1"/></row>' } })],
  'rows that go backwards': ['F15', () => rawWorkbook({ sheets: { S: row(5, 'a') + row(2, 'b') } })],
  'tags nested without end': ['F15', () => rawWorkbook({ sheets: { S: '<a>'.repeat(100_000) } })],
  'a tag without end': ['F15', () => rawWorkbook({ sheets: { S: `<row ${'a'.repeat(200_000)}` } })],
  'tags that do not close': ['F15', () => rawWorkbook({ sheets: { S: '<row r="1"><c></row>' } })],
  'a shared text that is not there': [
    'F15',
    () => rawWorkbook({ sheets: { S: '<row r="1"><c t="s"><v>__proto__</v></c></row>' } }),
  ],
  'a sheet that is not there': ['F15', () => rawWorkbook({ files: { [part]: null } })],
  'a sheet in no known letters': [
    'F15',
    () => new Uint8Array(zipSync({ '_rels/.rels': strToU8('\u00ff'), [part]: Uint8Array.of(0xff, 0xfe) })),
  ],
  'a book cut short': ['F15', () => rawWorkbook({ sheets: { S: good } }).slice(0, -40)],
  'an archive of ten thousand files': [
    'F16',
    () =>
      rawWorkbook({
        sheets: { S: good },
        files: Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`x/${i}`, ''])),
      }),
  ],
  'a text document': [
    'F01',
    () => rawWorkbook({ files: { '_rels/.rels': '<Relationships/>', 'word/document.xml': '' } }),
  ],
  'a binary workbook': [
    'F01',
    () => rawWorkbook({ files: { '_rels/.rels': '<Relationships/>', 'xl/workbook.bin': '' } }),
  ],
  'a sheet of an open document': [
    'F01',
    () =>
      new Uint8Array(
        zipSync({
          mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
          'content.xml': strToU8('<x/>'),
        }),
      ),
  ],
};

describe('workbooks made to do harm', { timeout: 60_000 }, () => {
  it.each(Object.entries(refused))('%s is refused with a sentence', async (_, [code, bytes]) => {
    const reading = await readFile(bytes());
    expect(reading.issues.map((issue) => issue.code)).toEqual([code]);
    expect(verdictOf(reading)).toBe('blocked');
    expect(reading.amount.sum).toBeNull();
    for (const lang of ['fr', 'ar', 'en'] as const) {
      const report = textReport({ ...reading, byYear: {} }, reportLanguage(lang)).join('\n');
      expect(report).toContain(`[${code}]`);
      expect(report).not.toMatch(/[{}]|undefined/);
    }
  });

  it('never follows a link out of the book, and reads what the book itself holds', async () => {
    const relation = (id: string, kind: string, more: string) =>
      `<Relationship Id="${id}" Type="http://x.test/${kind}" ${more}/>`;
    const bytes = rawWorkbook({
      sheets: {
        S: `${row(1, 'association', 'montant')}<row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2"><f>[1]S!A1</f><v>9</v></c></row>`,
      },
      files: {
        'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'Target="worksheets/sheet1.xml"')}${relation('rIdS', 'sharedStrings', 'Target="https://evil.test/s.xml" TargetMode="External"')}${relation('rIdX', 'externalLink', 'Target="externalLinks/externalLink1.xml"')}</Relationships>`,
        'xl/externalLinks/externalLink1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>',
      },
    });
    expect((await readFile(bytes)).amount.sum).toBe('9.00');
  });

  it('a cell in the last corner costs no more than its rows', async () => {
    const corner = `${good}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const before = process.memoryUsage.rss();
    const { rows } = await readFile(rawWorkbook({ sheets: { S: corner } }));
    expect(rows).toMatchObject({ read: 1_048_575, accepted: 1, blank: 1_048_573 });
    expect(process.memoryUsage.rss() - before).toBeLessThan(700e6);
  });

  it('every row with a cell in the last column is more than is held', async () => {
    const wide = Array.from({ length: 6000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(
      '',
    );
    const reading = await readFile(rawWorkbook({ sheets: { S: wide } }));
    expect(reading.issues.map(({ code }) => code)).toEqual(['F14']);
  });

  it('names, headings and cells of any kind stay text', async () => {
    const names = [
      '__proto__',
      'constructor',
      '=HYPERLINK("http://evil.test")',
      '\u202eRTL',
      '<img src=x onerror=alert(1)>',
      '&amp;',
    ];
    const sheets = { '<b>&quot;': names.map((name, i) => row(i + 2, name, i + 1)).join('') };
    const reading = await readFile(
      rawWorkbook({
        sheets: { a: row(1, 'association', 'montant', '__proto__', 'constructor') + Object.values(sheets)[0] },
      }),
    );
    expect(reading.columns.slice(2).map(({ field }) => field)).toEqual([null, null]);
    expect(reading.amount.sum).toBe('21.00');
  });

  it(`one byte changed anywhere never throws, and everything still adds up (seed ${seed})`, async () => {
    const book = rawWorkbook({ sheets: { S: good + row(3, 'B', 2.5), Deux: good }, shared: '<si><t>x</t></si>' });
    await fc.assert(
      fc.asyncProperty(fc.nat(book.length - 1), fc.nat(255), async (at, byte) => {
        const { rows } = await readFile(Uint8Array.from(book, (old, i) => (i === at ? byte : old)));
        expect(rows.accepted + rows.setAside + rows.blank + rows.totals + rows.footnotes).toBe(rows.read);
      }),
      { seed, numRuns: 400 },
    );
  });

  it(`any markup inside a sheet never throws, and everything still adds up (seed ${seed + 1})`, async () => {
    const pieces = [
      '<row r="',
      '">',
      '</row>',
      '<c r="A',
      '<c t="s">',
      '</c>',
      '<v>',
      '</v>',
      '1',
      '2',
      '&lt;',
      '&',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      'x',
      '/>',
      '<f/>',
      '<is><t>',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), async (chosen) => {
        const { rows } = await readFile(rawWorkbook({ sheets: { S: good + chosen.join('') } }));
        expect(rows.accepted + rows.setAside + rows.blank + rows.totals + rows.footnotes).toBe(rows.read);
      }),
      { seed: seed + 1, numRuns: 300 },
    );
  });
});

describe('texts made to exhaust', { timeout: 60_000 }, () => {
  const codes = async (...given: Parameters<typeof readFile>) =>
    (await readFile(...given)).issues.map(({ code }) => code);

  it('a line without end is refused while it comes: what follows is never asked for', async () => {
    let pieces = 0;
    async function* endless() {
      yield new TextEncoder().encode('association,montant\nA,1\n');
      for (;;) {
        pieces += 1;
        yield new Uint8Array(1 << 20).fill(0x61);
      }
    }
    const reading = await readFile(endless());
    expect(reading.issues).toEqual([
      {
        code: 'F12',
        level: 'blocks',
        count: 1,
        first: [{ row: 3, heading: '', cell: '' }],
        params: { line: 3, limit: 16_777_216 },
      },
    ]);
    expect([pieces, reading.sha256]).toEqual([65, '']);
  });

  it('a file that never ends is refused at the limit of bytes', async () => {
    async function* endless() {
      for (;;) yield new TextEncoder().encode('A,1\n'.repeat(1000));
    }
    expect(await codes(endless(), { limits: { bytes: 1_000_000 } })).toEqual(['F14']);
  });

  it('a record is held to its limit, and a quote that does not close within it is named', async () => {
    const limits = { recordLength: 1_000_000 };
    const lines = 'x\n'.repeat(600_000);
    const rows = 'B,2\n'.repeat(400_000);
    expect(await codes(`association,montant\n"${lines}",1\n${rows}`, { limits })).toEqual(['F09']);
    expect(await codes(`association,montant\n"${lines},1\n${rows}`, { limits })).toEqual(['F09']);
    expect(await codes(`association,montant\n${'x'.repeat(2_000_000)},1\n${rows}`, { limits })).toEqual(['F12']);
    expect(await codes(`association,montant\n"${'x'.repeat(999_000)}",1\n`, { limits })).not.toContain('F12');
  });

  it('a hundred thousand columns are refused; sixteen thousand are read, repeated or not', async () => {
    expect(await codes(csv(Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(), 'x'))).toEqual(['F13']);
    for (const heading of ['montant', 'x', '__proto__']) {
      const started = performance.now();
      const reading = await readFile(csv(`association,montant,${Array(16_000).fill(heading).join()}`, 'A,1'));
      expect(reading.columns).toHaveLength(16_002);
      expect(reading.questions.every(({ choices }) => choices.length <= 200)).toBe(true);
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });

  it('commas alone are held to a number of cells', async () => {
    expect(
      await codes(`association,montant\n${`${','.repeat(999)}\n`.repeat(1200)}`, { limits: { cells: 1_000_000 } }),
    ).toEqual(['F14']);
  });

  it('a file that ends where spreadsheets end is told, and one that goes on is not', async () => {
    const ended = await readFile(`association,montant\n${'A,1\n'.repeat(65_535)}`);
    expect(ended.issues.find(({ code }) => code === 'F20')?.params).toEqual({ limit: 65_536 });
    expect(ended.amount.n).toBe(65_535);
    expect(await codes(`association,montant\n${'A,1\n'.repeat(65_536)}`)).not.toContain('F20');
  });
});
