import type { Aliases } from './aliases.ts';
import { headingKey } from './headingKey.ts';

/** How a folded heading names a field: by the field's own name, or by an alias. */
interface HeadingMatch<Name extends string> {
  readonly field: Name;
  readonly by: 'name' | 'alias';
}

/** The fields of one profile and how the headings of a file name them. */
export interface FieldTable<Name extends string> {
  readonly fields: ReadonlySet<Name>;
  /** Folded heading → field. */
  readonly headingIndex: ReadonlyMap<string, HeadingMatch<Name>>;
  /** Of each group a file must have one field to load; where it has none, the first is looked for. */
  readonly needs: readonly (readonly [Name, ...Name[]])[];
  /** Fields of money: their headings may carry a unit. */
  readonly amounts: ReadonlySet<Name>;
  /** Every heading of a field: its name first, then the aliases of all languages and standards. */
  headingsOf(field: Name): readonly string[];
}

/** Builds the field table of a profile from its fields and their aliases. */
export function createFieldTable<Name extends string>(
  fields: readonly Name[],
  aliases: Readonly<Partial<Record<Name, Aliases>>>,
  { needs, amounts }: { readonly needs: FieldTable<Name>['needs']; readonly amounts: readonly Name[] },
): FieldTable<Name> {
  const headingsOf = (field: Name) => {
    const named: Aliases = aliases[field] ?? {};
    return [
      field,
      ...[named.fr, named.ar, named.en, named.threeSixty, named.scdl].flatMap((list) => list?.split(' | ') ?? []),
    ];
  };
  const headingIndex = new Map(
    fields.flatMap((field) =>
      headingsOf(field)
        .map((heading, i): [string, HeadingMatch<Name>] => [
          headingKey(heading),
          { field, by: i === 0 ? 'name' : 'alias' },
        ])
        .reverse(),
    ),
  );
  return { fields: new Set(fields), headingIndex, needs, amounts: new Set(amounts), headingsOf };
}
