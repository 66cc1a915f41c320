import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/checkout.ts';
import { describeEdition } from '../../src/cli/edition/describeEdition.ts';
import { parseDescriptor, type Resource } from '../../src/core/edition/descriptor.ts';
import { profiles } from '../../src/core/edition/edition.ts';
import { toEdition } from '../../src/core/edition/editionHash.ts';

const dir = 'data/editions/published';
const text = readFileSync(join(dir, 'datapackage.json'), 'utf8');
const descriptor = parseDescriptor(text);
const grants = descriptor.resources.filter((resource) => resource.profile === 'kharita-grants-1');

type Row = Record<string, string>;
const rowsOf = ({ path }: Pick<Resource, 'path'>): Row[] =>
  Papa.parse<Row>(readFileSync(join(dir, path), 'utf8'), { header: true, skipEmptyLines: true }).data;
const year = (row: Row) => row.fiscal_year || 'none';

const constraints = v.object({
  required: v.optional(v.boolean()),
  enum: v.optional(v.array(v.string())),
  pattern: v.optional(v.string()),
  maxLength: v.optional(v.number()),
});
const texts = v.object({ fr: v.string(), ar: v.string(), en: v.string() });
const profileSchema = v.object({
  name: v.string(),
  fields: v.array(
    v.object({
      name: v.string(),
      titles: texts,
      descriptions: v.optional(texts),
      constraints: v.optional(constraints, {}),
    }),
  ),
});
const profile = (name: string) =>
  v.parse(profileSchema, JSON.parse(readFileSync(join('data/profiles', `${name}.json`), 'utf8')));

describe('the descriptor', () => {
  it('is up to date with the files', () => {
    expect(describeEdition(dir) === text).toBe(true);
  });

  it('gives hashes that another implementation finds too', () => {
    for (const { path, hash } of descriptor.resources) {
      expect(hash).toBe(
        `sha256:${createHash('sha256')
          .update(readFileSync(join(dir, path)))
          .digest('hex')}`,
      );
    }
  });

  it('names every CSV of the folder and nothing else', () => {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.csv'));
    expect(descriptor.resources.map((resource) => resource.path).sort()).toEqual(files.sort());
    expect(grants).toHaveLength(108);
  });

  it('speaks for one known institution and one year a file, always in part', () => {
    const { funders } = readReference();
    const slugs = new Map(funders.map((funder) => [funder.names.fr, funder.slug]));
    for (const resource of grants) {
      const { level, institution, year: spokenFor } = resource.coverage;
      expect(level).toBe('partial');
      for (const row of rowsOf(resource)) {
        expect([slugs.get(row.funder_name ?? ''), year(row)]).toEqual([institution, spokenFor]);
      }
    }
  });

  it('lists every page its rows were read from', () => {
    for (const resource of descriptor.resources) {
      const pages = new Set(rowsOf(resource).map((row) => row.source_url));
      expect(new Set(resource.sources.map((source) => source.path))).toEqual(pages);
      for (const page of pages) expect(page).toMatch(/^https?:\/\//);
    }
  });

  it('prints seven control totals, and each adds up', () => {
    const controls = grants.flatMap((resource) => resource.controlTotals.map((control) => ({ resource, control })));
    expect(controls.map(({ control }) => Number(control.total)).sort((a, b) => a - b)).toEqual([
      1_500_000, 1_580_850, 2_400_000, 6_170_000, 7_000_000, 8_100_000, 10_000_000,
    ]);
    for (const { resource, control } of controls) {
      const list = rowsOf(resource).filter(
        (row) => row.programme === control.programme && row.session === control.session && year(row) === control.year,
      );
      expect(list).toHaveLength(control.rows);
      expect(list.every((row) => row.list_complete === 'yes')).toBe(true);
      expect(list.reduce((sum, row) => sum + Number(row.amount_awarded), 0)).toBe(Number(control.total));
    }
  });

  it('describes 422 grants, 121 calls, 1,405 figures and 31 names', () => {
    const rows = profiles.map((name) =>
      descriptor.resources.filter((file) => file.profile === name).reduce((sum, file) => sum + file.rows, 0),
    );
    expect(rows).toEqual([422, 121, 1405, 31]);
    expect(toEdition(descriptor)).toMatchObject({ name: 'published', kind: 'published', date: '2026-11-22' });
  });
});

describe.each([...profiles])('%s', (name) => {
  const { fields, name: ownName } = profile(name);
  const byName = new Map(fields.map((field) => [field.name, field]));

  it('is the profile of that name, titled in three languages', () => {
    expect(ownName).toBe(name);
    const words = fields.flatMap(({ titles, descriptions }) => [
      ...Object.values(titles),
      ...Object.values(descriptions ?? {}),
    ]);
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
  });

  it('admits every cell of the edition', () => {
    const refused: string[] = [];
    for (const resource of descriptor.resources.filter((file) => file.profile === name)) {
      for (const [column, cell] of rowsOf(resource).flatMap((row) => Object.entries(row))) {
        const field = byName.get(column);
        if (!field || !admits(field.constraints, cell)) refused.push(`${resource.path} ${column} ${cell}`);
      }
    }
    expect(refused).toEqual([]);
  });
});

function admits(rule: v.InferOutput<typeof constraints>, cell: string): boolean {
  if (cell === '') return rule.required !== true;
  if (rule.enum && !rule.enum.includes(cell)) return false;
  if (rule.pattern && !new RegExp(rule.pattern, 'u').test(cell)) return false;
  return rule.maxLength === undefined || cell.length <= rule.maxLength;
}

it('keeps its licences and its notes beside it', () => {
  expect(
    ['data/LICENSES.md', `${dir}/README.md`, 'data/boundaries/README.md'].filter((path) => !existsSync(path)),
  ).toEqual([]);
});
