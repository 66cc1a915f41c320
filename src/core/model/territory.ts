import type { Funder } from './reference.ts';

/** Classes whose bodies act in one part of the country by law. */
const territorial: readonly string[] = ['local_government', 'indh'];

/** A body of the sixteen regions before 2015, whose land is now shared among others. */
const formerRegion = /\(ancien découpage\)/;

/**
 * The region each territorial funder acts in, by slug: councils, communes and INDH committees whose region the
 * reference table states. Nothing is said of the others: they may act anywhere.
 */
export function territoriesOf(funders: readonly Funder[]): Readonly<Record<string, string>> {
  const bound = funders.filter(
    (funder) => territorial.includes(funder.class) && funder.region !== '' && !formerRegion.test(funder.names.fr),
  );
  return Object.fromEntries(bound.map(({ slug, region }) => [slug, region]));
}
