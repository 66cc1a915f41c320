import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitByLargestRemainder } from '../../core/model/money.ts';
import type { Reference } from '../../core/model/reference.ts';
import { ar } from '../../i18n/messages/ar.ts';
import { fr } from '../../i18n/messages/fr.ts';
import { setAsideIn, withAsides } from './asides.ts';
import { classShares, nationalTotals } from './calibration.ts';
import { allCallSeries, callHeadings, callRows } from './calls.ts';
import { type WrittenFile, writeCsv } from './csvFile.ts';
import { earlierCalls, earlierGrants, simulatedDates } from './earlierDate.ts';
import { type GrantFilePlan, grantHeadings, grantRows } from './grants.ts';
import { SimulatedParties } from './parties.ts';

export interface Simulation {
  readonly rows: number;
  readonly seed: number;
  readonly reference: Reference;
  /** `earlier` for the date before, as the same edition would have been published then. */
  readonly date?: keyof typeof simulatedDates;
}

const licenses = [
  { name: 'CC0-1.0', title: 'Creative Commons Zero 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
];
const publisher = { fr: 'Données simulées', ar: 'بيانات محاكاة' };

/** Which files to make: `rows` dealt to years and funder classes, money as the country's. */
export function planGrantFiles(rows: number): readonly GrantFilePlan[] {
  const years = Object.entries(nationalTotals).map(([year, total]) => ({ year: Number(year), total }));
  const files = years.flatMap(({ year, total }, age) =>
    classShares.map((share) => ({
      class: share.class,
      year,
      target: total * share.money,
      weight: share.grants * (20 + age),
    })),
  );
  const counts = splitByLargestRemainder(
    rows,
    files.map((file) => file.weight),
  );
  return files.map(({ weight: _, ...file }, i) => ({ ...file, rows: counts[i] ?? 0 })).filter((file) => file.rows > 0);
}

/**
 * Writes a simulated edition of `rows` grants into `dir`, which is emptied first: one CSV for each
 * funder class and year, the calls, and the descriptor. The same rows, seed and reference tables
 * give the same bytes. Memory does not grow with `rows`.
 */
export function simulateEdition(dir: string, { rows, seed, reference, date = 'newest' }: Simulation): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const parties = new SimulatedParties(reference, seed);
  const money = Object.values(nationalTotals).reduce((sum, total) => sum + total, 0);
  const series = allCallSeries(reference, parties, seed, money / rows);
  const country = { seed, rows, parties, series, reference };
  const isEarlier = date === 'earlier';
  const plans = planGrantFiles(rows);
  const lastYear = Math.max(...plans.map(({ year }) => year));
  const grants = plans.map((plan) => {
    const folder = plan.class.replaceAll('_', '-');
    const path = `grants/${folder}/${plan.year}.csv`;
    const made = grantRows(plan, country);
    const listed = isEarlier ? earlierGrants(made, plan.year === lastYear) : made;
    const written = writeCsv(join(dir, path), grantHeadings, withAsides(listed, plan));
    const setAside = setAsideIn(plan);
    const titles = {
      title: `Subventions simulées, ${fr.codes.class[plan.class]}, ${plan.year}`,
      titleAr: `منح الجمعيات (محاكاة)، ${ar.codes.class[plan.class]}، ${plan.year}`,
    };
    const told = { ...written, ...(setAside > 0 && { setAside }) };
    return resource(`grants-${folder}-${plan.year}`, path, 'kharita-grants-1', titles, String(plan.year), told);
  });
  const announced = isEarlier ? earlierCalls(callRows(series)) : callRows(series);
  const calls = writeCsv(join(dir, 'calls.csv'), callHeadings, announced);
  const titles = { title: 'Appels simulés', titleAr: 'طلبات محاكاة' };
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'simulated',
    kind: 'simulated',
    version: simulatedDates[date],
    title: 'Données simulées : à quoi ressemblerait une publication complète',
    titleAr: 'بيانات محاكاة: كيف سيبدو النشر الكامل',
    description:
      'Simulated data. Only the totals by year and the shares of funder classes are real; every name is a numbered placeholder.',
    seed,
    licenses,
    resources: [...grants, resource('calls', 'calls.csv', 'kharita-calls-1', titles, '*', calls)],
  };
  writeFileSync(join(dir, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
}

function resource(name: string, path: string, profile: string, titles: object, year: string, written: WrittenFile) {
  const coverage = { level: 'complete', institution: '*', year };
  const form = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
  return { name, path, profile, ...titles, publisher, ...form, ...written, coverage, licenses };
}
