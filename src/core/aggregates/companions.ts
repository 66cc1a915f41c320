import type { Reference } from '../model/reference.ts';
import type { Subject } from '../model/subject.ts';
import type { AggregateLine, AggregateTable, Companion } from './companion.ts';
import type { NamedRecipient } from './namedRecipient.ts';
import type { PublishedFigure } from './publishedFigure.ts';
import { funderOfScope, scopeLookup } from './scopeFunder.ts';
import { speaksOf } from './speaksOf.ts';

export interface CompanionOf {
  readonly subject: Subject;
  readonly companion: Companion;
}

/**
 * The companion of every region, province and funder, empty ones included: the figures that speak of it, one table for
 * each published table, and each scope of each page for those that are in none. A region also shows the tables that
 * divide it by province. Figures of no area and of no funder of the reference table stand in none.
 */
export function companionsOf(
  figures: readonly PublishedFigure[],
  named: readonly NamedRecipient[],
  { regions, provinces, funders }: Reference,
): CompanionOf[] {
  const tablesOf = tableMaker(figures, funders);
  const funderOf = scopeLookup(funders);
  const about = (subject: Subject) => tablesOf((figure) => speaksOf(figure, subject, funderOf));
  const areas = (of: 'region' | 'province', codes: readonly { readonly code: string }[]) =>
    codes.map(({ code }): CompanionOf => {
      const subject = { of, key: code };
      return { subject, companion: { names: { fr: '', ar: '' }, tables: about(subject), named: [] } };
    });
  const bodies = funders.map(
    ({ slug, names }): CompanionOf => ({
      subject: { of: 'funder', key: slug },
      companion: {
        names,
        tables: about({ of: 'funder', key: slug }),
        named: named.filter(({ funder }) => funder === slug),
      },
    }),
  );
  return [...areas('region', regions), ...areas('province', provinces), ...bodies];
}

/** Scopes that no funder of the reference table answers to. */
export function unresolvedScopes(
  figures: readonly PublishedFigure[],
  { funders }: Pick<Reference, 'funders'>,
): string[] {
  return [...new Set(figures.map(({ scope }) => scope))].filter((scope) => !funderOfScope(scope, funders));
}

function tableMaker(figures: readonly PublishedFigure[], funders: Reference['funders']) {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const sizes = new Map<string, number>();
  for (const { table } of figures) sizes.set(table, (sizes.get(table) ?? 0) + 1);
  return (speaks: (figure: PublishedFigure) => boolean): AggregateTable[] => {
    const groups = new Map<string, PublishedFigure[]>();
    for (const figure of figures.filter(speaks)) {
      const key = keyOf(figure);
      groups.set(key, [...(groups.get(key) ?? []), figure]);
    }
    return [...groups]
      .map(([key, [first, ...others]]) => first && tableOf(key, [first, ...others], sizes, funders, byId))
      .filter((table) => table !== undefined)
      .sort((a, b) => latest(b) - latest(a));
  };
}

function keyOf({ table, scope, address, allHolders }: PublishedFigure): string {
  return `${table} ${scope} ${table === '' ? address : ''} ${allHolders}`;
}

function tableOf(
  key: string,
  figures: readonly [PublishedFigure, ...PublishedFigure[]],
  sizes: ReadonlyMap<string, number>,
  funders: Reference['funders'],
  byId: ReadonlyMap<string, PublishedFigure>,
): AggregateTable {
  const [{ table, scope, closes, allHolders, publisher, title, address, date }] = figures;
  const slug = funderOfScope(scope, funders) ?? '';
  return {
    key,
    scope,
    funder: slug,
    funderNames: funders.find((funder) => funder.slug === slug)?.names ?? { fr: '', ar: '' },
    allHolders,
    kind: kindOf(table, closes),
    published: table === '' ? figures.length : (sizes.get(table) ?? figures.length),
    publisher,
    title,
    address,
    date,
    lines: figures.map((figure) => lineOf(figure, byId.get(figure.against))),
  };
}

function kindOf(table: string, closes: boolean): AggregateTable['kind'] {
  if (table === '') return 'none';
  return closes ? 'closes' : 'open';
}

function lineOf(
  { id, metric, dimension, part, area, from, to, value, unit }: PublishedFigure,
  other: PublishedFigure | undefined,
): AggregateLine {
  return {
    ...{ id, metric, dimension, part, area, from, to, value, unit },
    against: other
      ? {
          value: other.value,
          unit: other.unit,
          metric: other.metric,
          scope: other.scope,
          from: other.from,
          to: other.to,
          publisher: other.publisher,
          address: other.address,
        }
      : null,
  };
}

/** Tables of the latest years first; those without a year last. */
function latest({ lines }: AggregateTable): number {
  return Math.max(...lines.map(({ from, to }) => Number(to || from || 0)));
}
