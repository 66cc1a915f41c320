import { expect, test } from 'vitest';
import { parseCompanion } from '../../../src/core/aggregates/companion.ts';
import { aggregatesCsv, nationalTotalsCsv } from '../../../src/core/export/publishedFiguresCsv.ts';
import { parseCsv } from '../../e2e/support/csv.ts';

const edition = { name: 'published', date: '2026-11-22', hash: 'abc' };
const source = { publisher: 'Bulletin', title: 'Tableau, 2', address: 'https://example.org/t', date: '2020-01-01' };

test('a published figure keeps its source, what contradicts it and its edition', () => {
  const { tables } = parseCompanion({
    names: { fr: '', ar: '' },
    named: [],
    tables: [
      {
        ...{ key: 'k', scope: 'INDH "phase 3"', funder: '', funderNames: { fr: '', ar: '' }, allHolders: true },
        ...{ kind: 'none', published: 1, ...source },
        lines: [
          {
            ...{ id: 'F-1', metric: 'amount', dimension: '', part: '', area: '09', from: '2019', to: '2019' },
            ...{ value: 1234.5, unit: 'MAD' },
            against: {
              ...{ value: 1300, unit: 'MAD', metric: 'amount', scope: 'x', from: '2019', to: '2019' },
              ...{ publisher: 'Autre', address: 'https://example.org/u' },
            },
          },
        ],
      },
    ],
  });
  const [line] = parseCsv(aggregatesCsv(tables, edition));
  expect(line).toMatchObject({
    ...{ id: 'F-1', scope: 'INDH "phase 3"', area_code: '09', value: '1234.5', unit: 'MAD', all_holders: 'yes' },
    ...{ contradicted_by_value: '1300', contradicted_by_publisher: 'Autre', publisher: 'Bulletin' },
    ...{ title: 'Tableau, 2', edition: 'published', edition_date: '2026-11-22', edition_sha256: 'abc' },
  });
});

test('totals of the country stand in the same columns', () => {
  const said = { average: true, note: '"more than"' };
  const totals = [{ id: 'N-1', from: '2014', to: '2015', value: 5_000_000, ...said, ...source }];
  const [line] = parseCsv(nationalTotalsCsv(totals, 'National', edition));
  expect(line).toMatchObject({ id: 'N-1', scope: 'National', year_from: '2014', year_to: '2015', value: '5000000' });
  expect(line).toMatchObject({ metric: 'yearly average', note: '"more than"' });
});
