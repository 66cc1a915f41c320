import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { figuresReceiptWords } from '../../../src/app/figuresReceiptWords.ts';
import { readReference } from '../../../src/cli/checkout.ts';
import type { AggregateLine } from '../../../src/core/aggregates/companion.ts';
import { companionsOf } from '../../../src/core/aggregates/companions.ts';
import { nationalTotals } from '../../../src/core/aggregates/nationalTotals.ts';
import { type FigureRow, parseFigureRows } from '../../../src/core/aggregates/publishedFigure.ts';
import type { Subject } from '../../../src/core/model/subject.ts';
import { type FiguresFormat, figuresContent, figuresFormats } from '../../../src/core/receipt/figuresReceipt.ts';
import { compareReceipt } from '../../../src/core/receipt/verify/compareReceipt.ts';
import { type Finding, verdictOf } from '../../../src/core/receipt/verify/finding.ts';
import { openReceipt } from '../../../src/core/receipt/verify/openReceipt.ts';
import type { ReceiptWords } from '../../../src/core/receipt/words.ts';
import { exportFigures, figuresReceiptOf } from '../../../src/engine/figuresReceipt.ts';
import { type Speech, speechIn } from '../../../src/i18n/speech.ts';
import { type CsvRecord, centimesOf, parseCsv } from '../../e2e/support/csv.ts';
import { partialEdition } from '../../support/chartSubject.tsx';
import { unpackedBlob } from '../../support/receipts.ts';
import { alter, fitSums, type Parts, packed, partsOf } from '../../support/tampering.ts';

const seed = 20_261_122;
const file = 'figures.csv';
const reference = readReference();
const text = readFileSync('data/editions/published/figures.csv', 'utf8');
const records = parseCsv(text);
const headings = Object.keys(records[0] ?? {});
const rows = parseFigureRows(text, file);
const edition = partialEdition;
const plainWords: ReceiptWords = { sentence: 'Chiffres', caveats: [], readme: 'README\n', workbook: null };

const asked = (subject: Subject | null, format: FiguresFormat = 'data') => {
  const page = subject ? `${subject.of}/${subject.key}` : '';
  const address = `/fr/${page}?edition=${edition.name}@${edition.date}`;
  return { query: { of: figuresContent, subject }, format, language: 'fr', address } as const;
};

async function exported(subject: Subject | null, format: FiguresFormat = 'data', from: readonly FigureRow[] = rows) {
  const held = { edition, rows: from, funders: reference.funders };
  return unpackedBlob((await exportFigures(held, asked(subject, format), () => plainWords)).file);
}

/** The cells of the edition's own columns. */
const asInEdition = (record: CsvRecord) => headings.map((heading) => record[heading]);

const byId = new Map(records.map((record) => [record.figure_id, record]));

function expectAsInEdition(record: CsvRecord) {
  expect(asInEdition(record)).toEqual(asInEdition(byId.get(record.figure_id ?? '') ?? {}));
  expect(records[Number(record.line) - 2]?.figure_id).toBe(record.figure_id);
}

function expectShown(record: CsvRecord | undefined, { value, unit, against }: AggregateLine) {
  expect(record?.conflicting_value).toBe(against ? String(against.value) : '');
  if (unit === 'MAD') expect(centimesOf(record?.value ?? '')).toBe(Math.round(value * 100));
}

describe('published figures as a file', () => {
  const companions = companionsOf(
    rows.map(({ figure }) => figure),
    [],
    reference,
  ).filter(({ companion }) => companion.tables.length > 0);

  test('hold what the page of each region, province and funder shows, as the edition has it, centime for centime', async () => {
    expect(companions.length).toBeGreaterThan(100);
    for (const { subject, companion } of companions) {
      const found = parseCsv((await exported(subject)).text('data.csv'));
      const shown = companion.tables.flatMap(({ lines }) => lines);
      expect(found.map(({ figure_id }) => figure_id).sort()).toEqual(shown.map(({ id }) => id).sort());
      for (const record of found) expectAsInEdition(record);
      for (const line of shown)
        expectShown(
          found.find(({ figure_id }) => figure_id === line.id),
          line,
        );
    }
  });

  test('hold the totals of the country', async () => {
    const found = parseCsv((await exported(null)).text('data.csv'));
    const totals = nationalTotals(rows.map(({ figure }) => figure));
    expect(totals.length).toBeGreaterThan(10);
    expect(found.map(({ figure_id }) => figure_id).sort()).toEqual(totals.map(({ id }) => id).sort());
  });

  test('say where they were read, page by page', async () => {
    const { text: textOf, manifest } = await exported({ of: 'region', key: '09' });
    const sources = parseCsv(textOf('sources.csv'));
    const count = sources.reduce((sum, { figures }) => sum + Number(figures), 0);
    expect(count).toBe(manifest.rows);
    expect(manifest).toMatchObject({
      profile: 'kharita-figures-manifest-1',
      query: { of: 'published-figures', subject: { of: 'region', key: '09' } },
      sources: [{ file, rows: count }],
      partial: true,
      notices: ['partialRecord'],
    });
  });

  const cell = fc.constantFrom('a,b', 'x "y"', 'l\nm', '', 'برنامج', 'INDH – volet');
  const row = fc.record({
    scope: fc.constantFrom('Bailleur', 'INDH, volet'),
    area_code: fc.constantFrom('09', '09.001', '07', ''),
    metric: fc.constantFrom('amount', 'projects'),
    breakdown_dimension: fc.constantFrom('', 'province', 'field'),
    breakdown_value: cell,
    year_from: fc.constantFrom('2019', ''),
    value: fc.integer({ min: 0, max: 10 ** 11 }).map((centimes) => (centimes / 100).toFixed(2)),
    unit: fc.constantFrom('MAD', 'count'),
    publisher: fc.constantFrom('Journal', 'Agence'),
    source_title: cell,
    note: cell,
  });

  test(`are the rows of any edition, to the letter, in each format (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.constantFrom(...figuresFormats), async (cells, format) => {
        if (format === 'xlsx') return;
        const made = cells.map((each, index) => ({
          ...Object.fromEntries(headings.map((heading) => [heading, ''])),
          ...{ figure_id: `F-${index}`, ...each },
        })) as CsvRecord[];
        const quoted = (values: readonly string[]) => values.map((value) => `"${value.replaceAll('"', '""')}"`).join();
        const written = [headings, ...made.map((record) => asInEdition(record) as string[])].map(quoted).join('\n');
        const given = parseFigureRows(`${written}\n`, file);
        const expected = made.filter(
          ({ area_code = '', breakdown_dimension }) =>
            area_code === '09' || (breakdown_dimension === 'province' && area_code.startsWith('09.')),
        );
        const zip = await exported({ of: 'region', key: '09' }, format, given);
        const [delimiter, decimal] = format === 'excel' ? [';', ','] : [',', '.'];
        const found = parseCsv(zip.text('data.csv'), delimiter);
        expect(found.map(asInEdition)).toEqual(
          expected.map((record) => asInEdition({ ...record, value: record.value?.replace('.', decimal) ?? '' })),
        );
        if (format !== 'json') return;
        const told: readonly Record<string, unknown>[] = JSON.parse(zip.text('data.json'));
        expect(told.map(({ value }) => value)).toEqual(expected.map(({ value }) => Number(value)));
      }),
      { seed, numRuns: 80 },
    );
  });
});

describe.each(['fr', 'ar'] as const)('a receipt of published figures in %s', (language) => {
  let speech: Speech;
  beforeAll(async () => {
    speech = await speechIn(language);
  });
  const held = { edition, rows, funders: reference.funders };
  const question = (format: FiguresFormat) => ({
    ...asked({ of: 'region', key: '09' }, format),
    language,
    address: `/${language}/region/09?edition=${edition.name}@${edition.date}`,
  });
  const words = (told: Parameters<typeof figuresReceiptWords>[0]) => figuresReceiptWords(told, reference, speech);
  const zipOf = async (format: FiguresFormat) =>
    new Uint8Array(await (await exportFigures(held, question(format), words)).file.arrayBuffer());
  const verified = async (bytes: Uint8Array, format: FiguresFormat): Promise<readonly Finding[]> => {
    const opened = openReceipt(bytes);
    const again = await figuresReceiptOf(held, question(format), words);
    return [...opened.findings, ...compareReceipt(opened, again, edition)];
  };
  const altered = async (change: (parts: Parts) => void, format: FiguresFormat = 'data') => {
    const parts = partsOf(await zipOf(format));
    change(parts);
    fitSums(parts);
    return (await verified(packed(parts), format)).filter(({ level }) => level !== 'holds');
  };

  test.each(figuresFormats)('holds as %s, made again from the files of the edition', async (format) => {
    const findings = await verified(await zipOf(format), format);
    expect(verdictOf(findings)).toBe('holds');
    expect(findings.map(({ code }) => code)).toContain('figuresHold');
    expect(findings.map(({ code }) => code)).toContain('addressHolds');
  });

  test('does not hold with one figure altered, whatever its sums say', async () => {
    const found = await altered((parts) => alter(parts, 'data.csv', (csv) => csv.replace(/,(\d+),MAD,/, ',9$1,MAD,')));
    expect(found).toEqual([
      expect.objectContaining({
        level: 'edited',
        code: 'lineAltered',
        params: expect.objectContaining({ heading: 'value' }),
      }),
    ]);
  });

  test('does not hold with another subject, or another address', async () => {
    const forged = await altered((parts) =>
      alter(parts, 'manifest.json', (json) => json.replace('"key": "09"', '"key": "07"')),
    );
    expect(forged.map(({ code }) => code)).toContain('addressDiffers');
  });

  test('names whom it is of, that nothing is added, and the partial record', async () => {
    const { manifest, text: textOf } = await unpackedBlob((await exportFigures(held, question('json'), words)).file);
    const region = reference.regions.find(({ code }) => code === '09');
    expect(manifest.query.sentence).toContain(region?.names[language]);
    expect(manifest.query.caveats).toContain(speech.t('explore.partialPhrase'));
    expect(textOf('README.txt')).toContain(manifest.query.sentence);
    expect(textOf('README.txt')).toContain('data.json');
  });
});
