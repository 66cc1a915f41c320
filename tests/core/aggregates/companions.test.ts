import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { parseCompanion } from '../../../src/core/aggregates/companion.ts';
import { companionsOf, unresolvedScopes } from '../../../src/core/aggregates/companions.ts';
import { dimensionCodes, metricCodes } from '../../../src/core/aggregates/figureCodes.ts';
import { parseNamedRecipients } from '../../../src/core/aggregates/namedRecipient.ts';
import { parseFigures } from '../../../src/core/aggregates/publishedFigure.ts';
import { funderOfScope } from '../../../src/core/aggregates/scopeFunder.ts';

const folder = 'data/editions/published';
const reference = readReference();
const figures = parseFigures(readFileSync(`${folder}/figures.csv`, 'utf8'), 'figures.csv');
const named = parseNamedRecipients(readFileSync(`${folder}/named_no_amount.csv`, 'utf8'), 'named_no_amount.csv');
const companions = companionsOf(figures, named, reference);

describe('the figures of the published edition', () => {
  test('are read whole, each measure and breakdown by a code that has words', () => {
    expect(figures).toHaveLength(1405);
    expect(figures.filter(({ metric }) => !metricCodes.some((code) => code === metric))).toEqual([]);
    expect(figures.filter((f) => f.dimension !== '' && !dimensionCodes.some((code) => code === f.dimension))).toEqual(
      [],
    );
    expect(figures.filter(({ allHolders }) => allHolders)).toHaveLength(880);
    expect(new Set(figures.filter(({ closes }) => closes).map(({ table }) => table)).size).toBe(72);
  });

  test('speak of a funder of the reference table, or are named as unresolved', () => {
    const slugs = new Set(reference.funders.map(({ slug }) => slug));
    const unresolved = new Set(unresolvedScopes(figures, reference));
    const scopes = [...new Set(figures.map(({ scope }) => scope))];
    const resolved = scopes.filter((scope) => !unresolved.has(scope));
    expect(resolved.filter((scope) => !slugs.has(funderOfScope(scope, reference.funders) ?? ''))).toEqual([]);
    expect(resolved.length).toBeGreaterThan(40);
    expect(resolved.length + unresolved.size).toBe(scopes.length);
  });

  test('all stand in the companions of their area and of their funder, once, with nothing changed', () => {
    const linesOf = (of: string, key: string) =>
      companions
        .filter(({ subject }) => subject.of === of && subject.key === key)
        .flatMap(({ companion }) => companion.tables.flatMap(({ lines }) => lines));
    for (const { code } of reference.provinces) {
      const expected = figures.filter(({ area }) => area === code);
      expect(
        linesOf('province', code)
          .map(({ id, value }) => `${id} ${value}`)
          .sort(),
      ).toEqual(expected.map(({ id, value }) => `${id} ${value}`).sort());
    }
    for (const { slug } of reference.funders) {
      const expected = figures.filter(({ scope }) => funderOfScope(scope, reference.funders) === slug);
      expect(
        linesOf('funder', slug)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(expected.map(({ id }) => id).sort());
    }
    expect(linesOf('region', '02').length).toBeGreaterThan(30);
  });

  test('that contradict each other stand side by side', () => {
    const lines = companions.flatMap(({ companion }) => companion.tables.flatMap((table) => table.lines));
    const disputed = lines.filter(({ against }) => against !== null);
    const expected = new Set(figures.filter(({ against }) => against !== '').map(({ id }) => id));
    expect(disputed.length).toBeGreaterThan(10);
    expect(disputed.filter(({ id }) => !expected.has(id))).toEqual([]);
  });
});

test('recipients named without an amount are listed with their funder', () => {
  const listed = companions.flatMap(({ companion }) => companion.named);
  expect(listed.map(({ id }) => id).sort()).toEqual(named.map(({ id }) => id).sort());
  expect(listed).toHaveLength(31);
});

test('a companion is read as it was written, and anything else refused', () => {
  for (const { companion } of companions)
    expect(parseCompanion(JSON.parse(JSON.stringify(companion)))).toEqual(companion);
  expect(() => parseCompanion({ names: { fr: '', ar: '' }, tables: [{}], named: [] })).toThrow();
});

test.each([
  ['value', 'beaucoup'],
  ['unit', 'EUR'],
  ['all_holders', 'oui'],
  ['area_code', 'Rabat'],
])('a row whose %s is %s is refused by name', (column, cell) => {
  const row: Record<string, string> = {
    figure_id: 'F-1',
    scope: 'Bailleur',
    area_code: '',
    metric: 'amount',
    breakdown_dimension: '',
    breakdown_value: '',
    year_from: '2020',
    year_to: '2020',
    value: '12.50',
    unit: 'MAD',
    all_holders: '',
    table_id: '',
    table_complete: '',
    publisher: 'Journal',
    source_title: '',
    source_url: '',
    source_date: '',
    conflicts_with: '',
    note: '',
  };
  const text = (cells: Record<string, string>) => `${Object.keys(cells).join()}\n${Object.values(cells).join()}\n`;
  expect(parseFigures(text(row), 'figures.csv')[0]?.value).toBe(12.5);
  expect(() => parseFigures(text({ ...row, [column]: cell }), 'figures.csv')).toThrow(column);
});
