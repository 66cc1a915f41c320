import type { Funder } from '../model/reference.ts';
import type { Subject } from '../model/subject.ts';
import { aggregate } from '../query/aggregate.ts';
import { compileFilter } from '../query/compileFilter.ts';
import { defaultFilter } from '../query/filter.ts';
import { organisationNames } from '../query/organisationNames.ts';
import { usedCodes } from '../query/usedCodes.ts';
import type { DictColumn } from '../table/column.ts';
import type { GrantTable } from '../table/grantTable.ts';
import type { Figures, FoundSubject } from './findings.ts';
import { type Group, groupOf } from './group.ts';
import { withInitials } from './initials.ts';

type Counted = FoundSubject & { readonly figures: Figures };

/** What the default selection of a table holds of a subject; null where no row names it. */
export function figuresIn(table: GrantTable): (subject: Subject) => Figures | null {
  const rows = compileFilter(table, defaultFilter);
  const kinds = (['region', 'province', 'sector', 'funder', 'recipient'] as const).map((of) => {
    const { dict } = table.columns[of];
    const used = usedCodes(table.columns[of]);
    const { n, sum } = aggregate(table, rows, { by: [of] });
    const cells = dict.flatMap((key, code): [string, Figures][] =>
      code > 0 && used[code] === 1 ? [[key, { n: n[code] ?? 0, sum: sum[code] ?? 0 }]] : [],
    );
    return [of, new Map(cells)] as const;
  });
  const figures = new Map(kinds);
  return ({ of, key }) => figures.get(of)?.get(key) ?? null;
}

/**
 * The funders or recipients that a table names, under every spelling it has of them; `known` adds more of funders, who are
 * also found by their acronyms.
 */
export function organisationsIn(
  table: GrantTable,
  of: 'funder' | 'recipient',
  figuresOf: (subject: Subject) => Figures | null,
  known: readonly Funder[] = [],
): Group<Counted> {
  const { columns } = table;
  const spelled =
    of === 'funder' ? [columns.funderName, columns.funderNameAr] : [columns.recipientName, columns.recipientNameAr];
  const met = spellingsMet(columns[of], spelled);
  const official = new Map(known.map(({ slug, names }) => [slug, Object.values(names).filter((name) => name !== '')]));
  const names = organisationNames(table)[of];
  const things = columns[of].dict.flatMap((key, code): { code: number; thing: Counted }[] => {
    const figures = code > 0 ? figuresOf({ of, key }) : null;
    return figures ? [{ code, thing: { subject: { of, key }, ...names(code), figures } }] : [];
  });
  const codeOf = new Map(things.map(({ code, thing }) => [thing, code]));
  const spellings = (thing: Counted) => [
    ...(met[codeOf.get(thing) ?? 0] ?? []),
    ...(official.get(thing.subject.key) ?? []),
  ];
  const group = groupOf(
    things.map(({ thing }) => thing),
    spellings,
    true,
  );
  return of === 'funder' ? withInitials(group, spellings) : group;
}

/** Every stated spelling by the code of what it names. */
function spellingsMet({ codes, dict }: DictColumn, spelled: readonly DictColumn[]): readonly ReadonlySet<string>[] {
  const met = dict.map(() => new Set<string>());
  for (const spelling of spelled) {
    for (let row = 0; row < codes.length; row++) {
      const text = spelling.dict[spelling.codes[row] ?? 0] ?? '';
      if (text !== '') met[codes[row] ?? 0]?.add(text);
    }
  }
  return met;
}
