/** Two records taken for one, or a record that only one side has. */
export type Pair<T> =
  | { readonly before: T; readonly after: T }
  | { readonly before: T; readonly after: null }
  | { readonly before: null; readonly after: T };

/** How records are told apart. */
interface Identity<T> {
  /** What names a record; several may bear it. */
  readonly keyOf: (record: T) => string;
  /** All that a record says. */
  readonly contentOf: (record: T) => string;
}

/**
 * Pairs the records of two lists by their key. Of several that bear one key, those that say the same are paired first,
 * the others in their order. Gives the pairs in the order of the later list, then what only the earlier one has.
 */
export function matchRecords<T>(
  before: readonly T[],
  after: readonly T[],
  { keyOf, contentOf }: Identity<T>,
): readonly Pair<T>[] {
  const earlier = groupBy(before, keyOf);
  const partners = new Map<T, T>();
  for (const [key, later] of groupBy(after, keyOf)) {
    pairUp(earlier.get(key) ?? [], later, contentOf, partners);
  }
  const taken = new Set(partners.values());
  return [
    ...after.map((record): Pair<T> => {
      const partner = partners.get(record);
      return partner === undefined ? { before: null, after: record } : { before: partner, after: record };
    }),
    ...before.filter((record) => !taken.has(record)).map((record): Pair<T> => ({ before: record, after: null })),
  ];
}

function pairUp<T>(before: readonly T[], after: readonly T[], contentOf: (record: T) => string, partners: Map<T, T>) {
  const [first] = before;
  const [only] = after;
  if (before.length === 1 && after.length === 1 && first !== undefined && only !== undefined) {
    partners.set(only, first);
    return;
  }
  const alike = groupBy(before, contentOf);
  const changed = after.filter((record) => {
    const same = alike.get(contentOf(record))?.pop();
    if (same !== undefined) partners.set(record, same);
    return same === undefined;
  });
  const left = before.filter((record) => alike.get(contentOf(record))?.includes(record));
  changed.forEach((record, turn) => {
    const other = left[turn];
    if (other !== undefined) partners.set(record, other);
  });
}

function groupBy<T>(records: readonly T[], keyOf: (record: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
