import type { GrantTable } from '../table/grantTable.ts';

/** Remembers what `derive` made of a table for as long as the table lives; tables never change. */
export function perTable<T>(derive: (table: GrantTable) => T): (table: GrantTable) => T {
  const known = new WeakMap<GrantTable, { readonly derived: T }>();
  return (table) => {
    const kept = known.get(table) ?? { derived: derive(table) };
    known.set(table, kept);
    return kept.derived;
  };
}
