import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNaturalPerson } from '../../../src/core/ingest/naturalPerson.ts';
import { parseSample } from '../../../src/core/ingest/parseCsv.ts';

describe('the predicate for natural persons', () => {
  it.each([
    'M. Untel Quelconque',
    'Mme Unetelle',
    'Monsieur Untel',
    'Mr Untel Quelconque',
    'Dr. Untel',
    'السيد فلان الفلاني',
    'السيدة فلانة',
    'Mohamed Untel',
    'Fatima Zahra Untel',
    'محمد الفلاني',
  ])('%s is one', (name) => expect(isNaturalPerson(name)).toBe(true));

  it.each([
    '',
    'Association Mohamed Untel',
    'Club Hassan',
    'Fondation Mme Untel',
    'Mohammed VI',
    'Mohamed',
    'M.A.S',
    'Wydad',
    'Ligue du Test',
    'جمعية محمد الفلاني',
    'نادي السيدة',
    'Hassan Untel pour la culture',
    'mohamed untel',
    'Réseau Karim Untel',
    'محمد السادس',
  ])('%s is none', (name) => expect(isNaturalPerson(name)).toBe(false));

  it('trusts a stated kind, except against an honorific', () => {
    expect(isNaturalPerson('Mohamed Untel', 'club')).toBe(false);
    expect(isNaturalPerson('Mohamed Untel', 'unknown')).toBe(true);
    expect(isNaturalPerson('M. Untel Quelconque', 'association')).toBe(true);
  });

  it('masks no recipient of the published edition, which was read row by row', () => {
    const folder = 'data/editions/published/grants';
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.csv'))
      .flatMap((path) => column(readFileSync(`${folder}/${path}`, 'utf8'), 'recipient_name'));
    expect(names.length).toBe(422);
    expect(names.filter((name) => isNaturalPerson(name))).toEqual([]);
  });

  it('masks no funder of the reference table: they are all bodies', () => {
    const funders = readFileSync('data/reference/funders.csv', 'utf8');
    const names = [...column(funders, 'name_fr'), ...column(funders, 'name_ar')];
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => isNaturalPerson(name))).toEqual([]);
  });
});

function column(csv: string, heading: string): string[] {
  const [header, ...records] = parseSample(csv, ',');
  const index = header?.cells.indexOf(heading) ?? -1;
  return records.map(({ cells }) => cells[index] ?? '');
}
