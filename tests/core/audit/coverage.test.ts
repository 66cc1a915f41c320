import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInstitutions } from '../../../src/cli/checkout.ts';
import type { AuditedFile, AuditRecord, Institution } from '../../../src/core/audit/auditRecord.ts';
import { coverageOf, isGap } from '../../../src/core/audit/coverage.ts';
import { rosterOf } from '../../../src/core/audit/roster.ts';
import type { Coverage } from '../../../src/core/edition/edition.ts';
import { parseInstitutions } from '../../../src/core/edition/reference.ts';
import { auditOf, readAll } from '../../support/audits.ts';

const seed = 20_261_123;
const [aFile] = auditOf(await readAll({ 'a.csv': 'recipient_name,amount_awarded\nAssociation A,1.00\n' })).files;
if (!aFile) throw new Error('no file');

const institution = (key: string, of = 'ministry', expectedFrom = ''): Institution => ({
  ...{ key, names: { fr: key, ar: '' }, class: of, expectedFrom },
  expectedBasis: expectedFrom && 'source',
});
const list = (key: string, year: string, level: Coverage, classes: AuditedFile['classes'] = []): AuditedFile => ({
  ...aFile,
  ...{ path: `${key}-${year}-${level}.csv`, coverage: { level, institution: key, year }, classes },
});
const record = (files: readonly AuditedFile[], roster: readonly Institution[]): AuditRecord => ({
  edition: { name: 'essai', kind: 'published', date: '2025-06-30', hash: '' },
  ...{ files, roster, contact: null, conflicts: [] },
});

describe('what an edition holds of an institution', () => {
  test('each year is what its lists say, and a year without one says nothing of what was published', () => {
    const files = [
      list('a', '2021', 'complete'),
      list('a', '2022', 'partial'),
      list('a', '2022', 'complete'),
      list('a', '2023', 'nil'),
      list('b', '2021', 'notPublished'),
      list('a', 'none', 'partial'),
    ];
    const { years, lines, listsOfYear } = coverageOf(record(files, [institution('a'), institution('b')]));
    expect(years).toEqual(['2021', '2022', '2023', '2024', '2025']);
    expect(lines.map(({ states }) => states)).toEqual([
      ['complete', 'partial', 'nil', 'notInEdition', 'notDue'],
      ['notPublished', 'notInEdition', 'notInEdition', 'notInEdition', 'notDue'],
    ]);
    expect(lines.map(({ held, due, completeness, undated }) => [held, due, completeness, undated])).toEqual([
      [3, 4, 0.625, 1],
      [0, 4, 0, 0],
    ]);
    expect(listsOfYear).toEqual([1, 1, 1, 0, 0]);
    expect(lines.map(({ states }) => years.filter((_, at) => isGap(states[at] ?? 'notDue')))).toEqual([
      ['2022', '2024'],
      ['2021', '2022', '2023', '2024'],
    ]);
  });

  test('nothing is due before the first year a source names, yet a list of then counts', () => {
    const files = [list('a', '2020', 'partial'), list('b', '2020', 'complete')];
    const { lines } = coverageOf(record(files, [institution('a', 'ministry', '2023')]));
    expect(lines[0]?.states).toEqual(['partial', 'notDue', 'notDue', 'notInEdition', 'notInEdition', 'notDue']);
  });

  test('a list for all bodies speaks for those of its rows’ class', () => {
    const files = [list('*', '2024', 'complete', ['ministry']), list('*', '2024', 'complete', ['indh'])];
    const { lines } = coverageOf(record(files, [institution('*ministry', 'ministry'), institution('*indh', 'indh')]));
    expect(lines.map(({ states }) => states[0])).toEqual(['complete', 'complete']);
    expect(coverageOf(record(files, [institution('a')])).lines[0]?.states[0]).toBe('notInEdition');
  });

  test(`only an official word makes a year not published (seed ${seed})`, () => {
    const levels = fc.constantFrom<Coverage>('complete', 'partial', 'nil', 'notPublished');
    const lists = fc.array(fc.tuple(fc.constantFrom('a', 'b', '*'), fc.integer({ min: 2018, max: 2024 }), levels));
    fc.assert(
      fc.property(lists, (given) => {
        const files = given.map(([key, year, level]) => list(key, String(year), level));
        const { years, lines } = coverageOf(record(files, [institution('a'), institution('b')]));
        for (const { institution: of, states } of lines) {
          for (const [index, state] of states.entries()) {
            const own = given.filter(([key, year]) => key === of.key && String(year) === years[index]);
            expect(state === 'notPublished').toBe(
              own.length > 0 && own.every(([, , level]) => level === 'notPublished'),
            );
            expect(own.length === 0).toBe(state === 'notInEdition' || state === 'notDue');
          }
        }
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('the roster', () => {
  const resource = (slug: string, publisher = '') => ({
    publisher: { fr: publisher, ar: '' },
    profile: 'kharita-grants-1' as const,
    coverage: { level: 'partial' as const, institution: slug, year: '2024' },
  });

  test('is the reference table’s, and the bodies of other lists under the names their rows print', () => {
    const counted = {
      ...{ rows: new Map(), lists: new Map(), classes: new Set(['indh'] as const) },
      funders: new Map([['c', { fr: 'Comité 3', ar: 'اللجنة 3' }]]),
    };
    const lists = [
      { resource: resource('c'), counted },
      { resource: resource('a'), counted: undefined },
    ];
    const found = rosterOf('published', [institution('a')], lists);
    expect(found.map(({ key, names, class: of }) => [key, names.fr, of])).toEqual([
      ['a', 'a', 'ministry'],
      ['c', 'Comité 3', 'indh'],
    ]);
    expect(rosterOf('simulated', [institution('a')], [{ resource: resource('*'), counted }])).toEqual([
      { key: '*indh', names: { fr: '', ar: '' }, class: 'indh', expectedFrom: '', expectedBasis: '' },
    ]);
  });

  test('of one institution’s own edition is that institution, and asks nothing of the others', () => {
    const lists = [{ resource: resource('b'), counted: undefined }];
    const reference = ['a', 'b', 'c'].map((key) => institution(key));
    expect(rosterOf('ma-ville', reference, lists)).toEqual([institution('b')]);
    const named = (publisher: string) =>
      rosterOf('x', [], [{ resource: resource('ville-d', publisher), counted: undefined }]);
    expect([named('Ville D'), named('Autre')].map(([one]) => one?.names.fr)).toEqual(['Ville D', 'ville-d']);
    expect(rosterOf('published', reference, lists)).toEqual(reference);
  });

  test('holds Moroccan public funders only, and a due year only with its source', () => {
    const institutions = readInstitutions();
    expect(institutions.length).toBeGreaterThan(40);
    expect(
      institutions.filter(({ expectedFrom, expectedBasis }) => (expectedFrom === '') !== (expectedBasis === '')),
    ).toEqual([]);
    const head = 'funder_slug,name_fr,name_ar,funder_class,region_code,expected_from,expected_basis\n';
    expect(parseInstitutions(`${head}a,A,,indh,,2021,loi\nb,B,,,,,\n`).map(({ key }) => key)).toEqual(['a']);
    expect(() => parseInstitutions(`${head}a,A,,indh,,2021,\n`)).toThrow('expected_from');
    expect(() => parseInstitutions(`${head}a,A,,indh,,,loi\n`)).toThrow('expected_from');
  });
});
