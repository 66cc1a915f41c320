import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { breakdownExtract } from '../../../src/core/export/breakdownExtract.ts';
import { type AreaContent, areaContents, breakdownContents } from '../../../src/core/export/contents.ts';
import type { Extract } from '../../../src/core/export/extract.ts';
import { figureSourcesExtract, figuresExtract } from '../../../src/core/export/figuresExtract.ts';
import { listExtract } from '../../../src/core/export/listExtract.ts';
import { sourcesExtract } from '../../../src/core/export/sourcesExtract.ts';
import { writeGeojson } from '../../../src/core/export/writeGeojson.ts';
import { writeJson } from '../../../src/core/export/writeJson.ts';
import { parseAreas } from '../../../src/core/geo/areas.ts';
import { subjectKinds } from '../../../src/core/model/subject.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { directory } from '../../../src/core/query/directory.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter } from '../../../src/core/query/filter.ts';
import { standingLines } from '../../../src/core/query/standingLines.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import { columnTitles } from '../../../src/i18n/columnTitles.ts';
import { partialEdition } from '../../support/chartSubject.tsx';
import { publishedTable } from '../../support/publishedTable.ts';
import { supplies } from '../../support/supplies.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_123;
const reference = readReference();
const selections = fc.record({ table: grantTables, filter: filters });

const centimesOf = (amount: string) => Math.round(Number(amount) * 100);

function amountsOf({ columns, records }: Extract): number[] {
  const amount = columns.findIndex(({ heading }) => heading === 'amount');
  return [...records()].map((record) => centimesOf(record[amount] || '0'));
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);

function listOf(table: GrantTable, filter: Filter, of: (typeof subjectKinds)[number]) {
  const result = explore(table, filter);
  const { total, currency } = result;
  const lines = standingLines(
    of,
    directory(table, compileFilter(table, filter), of),
    result,
    partialEdition,
    reference,
  );
  return { extract: listExtract({ of, currency, lines, reference }), total };
}

test(`the data of every chart sums to the selection, flows once a stage (seed ${seed})`, () => {
  fc.assert(
    fc.property(selections, fc.constantFrom(...breakdownContents), ({ table, filter }, content) => {
      const { total } = explore(table, filter);
      const extract = breakdownExtract(content, table, compileFilter(table, filter), reference);
      expect(sum(amountsOf(extract))).toBe(total.sum * (content === 'flows' ? 2 : 1));
    }),
    { seed, numRuns: 150 },
  );
});

test(`the sources of a selection sum to it (seed ${seed})`, () => {
  fc.assert(
    fc.property(selections, ({ table, filter }) => {
      const { total } = explore(table, filter);
      expect(sum(amountsOf(sourcesExtract(table, compileFilter(table, filter))))).toBe(total.sum);
    }),
    { seed, numRuns: 100 },
  );
});

test(`read as JSON, every list has the keys and the centimes of its records (seed ${seed})`, () => {
  fc.assert(
    fc.property(selections, fc.constantFrom(...subjectKinds), ({ table, filter }, of) => {
      const { extract, total } = listOf(table, filter, of);
      const read = JSON.parse([...writeJson(extract)].join('')) as Record<string, string | number | null>[];
      expect(read.map((line) => line[of] ?? '')).toEqual([...extract.records()].map(([key]) => key));
      expect(sum(read.map(({ amount }) => Math.round(Number(amount ?? 0) * 100)))).toBe(total.sum);
      expect(read.every(({ grants, amount }) => (grants === null) === (amount === null))).toBe(true);
    }),
    { seed, numRuns: 100 },
  );
});

describe('areas as GeoJSON', () => {
  test.each(areaContents)(
    `every %s with its shape, and nothing of the total lost (seed ${seed})`,
    async (of: AreaContent) => {
      const areas = await supplies.areas(of);
      const shapes = new Map(areas.features.map(({ properties, geometry }) => [properties.code, geometry]));
      fc.assert(
        fc.property(selections, ({ table, filter }) => {
          const { extract, total } = listOf(table, filter, of);
          const read = JSON.parse([...writeGeojson(extract, areas)].join(''));
          expect(read.features).toHaveLength(shapes.size);
          for (const { properties, geometry } of read.features) expect(geometry).toEqual(shapes.get(properties[of]));
          const placed = read.features.map(({ properties }: { properties: { amount: number | null } }) => properties);
          const cells = [...placed, ...read.unplaced].map(({ amount }) => Math.round((amount ?? 0) * 100));
          expect(sum(cells)).toBe(total.sum);
          expect(read.attribution).toContain('OpenStreetMap');
        }),
        { seed, numRuns: 25 },
      );
    },
  );

  test('a number is a number, and a name that looks like markup stays text', () => {
    const areas = parseAreas({ type: 'FeatureCollection', features: [] });
    const extract: Extract = {
      columns: [
        { heading: 'region', kind: 'text' },
        { heading: '__proto__', kind: 'number' },
      ],
      records: () => [
        ['</script>"', '-0.50'],
        ['09', '1,5'],
        ['', ''],
      ],
    };
    const text = [...writeGeojson(extract, areas)].join('');
    expect(text).toContain('"__proto__":-0.50');
    expect(text).toContain('"__proto__":"1,5"');
    expect(JSON.parse(text).unplaced.map((line: { region: string | null }) => line.region)).toEqual([
      '</script>"',
      '09',
      null,
    ]);
  });
});

test('every column of lists and charts is documented, and titled in three languages', async () => {
  const table = await publishedTable();
  const rows = compileFilter(table, defaultFilter);
  const extracts = [
    ...subjectKinds.map((of) => listOf(table, defaultFilter, of).extract),
    figuresExtract([]),
    figureSourcesExtract([]),
    ...breakdownContents.map((content) => breakdownExtract(content, table, rows, reference)),
  ];
  const documented = readFileSync('docs/downloads.md', 'utf8');
  const headings = new Set(extracts.flatMap(({ columns }) => columns.map(({ heading }) => heading)));
  for (const heading of headings) {
    if (!/_name(_ar)?$/.test(heading)) expect(documented).toContain(`\`${heading}\``);
    for (const language of ['fr', 'ar', 'en'] as const) expect(columnTitles(language)).toHaveProperty(heading);
  }
});
