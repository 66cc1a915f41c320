import type { Field } from './fields.ts';
import type { FieldTable } from './fieldTable.ts';
import { type HeadingUnit, headingKey, unitOfHeading } from './headingKey.ts';

/**
 * Headings the reader gave for fields; `Heading [3]` names the third column where a heading is repeated, and `[3]` one
 * without a heading. `''` is for a field that no column is read for.
 */
export type HeadingMap = Partial<Record<Field, string>>;

/** One column of a file and the field it claims, before claims are compared. */
export interface HeadingClaim {
  readonly heading: string;
  /** Column number from 0. */
  readonly index: number;
  readonly field: Field | null;
  readonly by: 'name' | 'alias' | 'map' | null;
  readonly unit: HeadingUnit | null;
}

/**
 * What each heading claims of a field table: the reader's map first, then the field's own name, then an alias. Never
 * its position.
 */
export function claimHeadings(headings: readonly string[], map: HeadingMap, table: FieldTable<Field>): HeadingClaim[] {
  const mapped = Object.entries(map)
    .filter(([, wanted]) => wanted !== '')
    .map(([field, wanted]) => ({ field, ...wantedHeading(wanted) }));
  return headings.map((heading, index) => {
    const key = headingKey(heading);
    const given = mapped.find((m) => m.key === key && (m.column === null || m.column === index));
    if (given && isMapField(given.field, map) && table.fields.has(given.field)) {
      const unit = table.amounts.has(given.field) ? unitOfHeading(heading) : null;
      return { heading, index, field: given.field, by: 'map', unit };
    }
    return withoutMapped(aliasClaim(heading, index, key, table), map);
  });
}

/** How choices name headings: with the column's number where another column has the same heading or it has none. */
export function choiceNames(claims: readonly HeadingClaim[]): (claim: HeadingClaim) => string {
  const columns = new Map<string, number>();
  const keys = claims.map(({ heading }) => headingKey(heading));
  for (const key of keys) columns.set(key, (columns.get(key) ?? 0) + 1);
  return ({ heading, index }) => {
    const key = keys[index] ?? '';
    const numbered = key === '' || (columns.get(key) ?? 0) > 1;
    return numbered ? `${heading.trim()} [${index + 1}]`.trim() : heading.trim();
  };
}

/** The key of a heading as `--map` gives it, and its column where a number in brackets says so. */
export function wantedHeading(wanted: string): { readonly key: string; readonly column: number | null } {
  const numbered = /^(.*?)\s*\[(\d+)\]$/s.exec(wanted);
  if (!numbered) return { key: headingKey(wanted), column: null };
  return { key: headingKey(numbered[1] ?? ''), column: Number(numbered[2]) - 1 };
}

function isMapField(field: string, map: HeadingMap): field is Field {
  return Object.hasOwn(map, field);
}

function aliasClaim(heading: string, index: number, key: string, table: FieldTable<Field>): HeadingClaim {
  const { headingIndex, amounts } = table;
  const exact = headingIndex.get(key);
  if (exact) return { heading, index, ...exact, unit: amounts.has(exact.field) ? unitOfHeading(heading) : null };
  const unit = unitOfHeading(heading);
  const bare = unit && headingIndex.get(headingKey(unit.bare));
  if (!bare || !amounts.has(bare.field)) return { heading, index, field: null, by: null, unit: null };
  return { heading, index, field: bare.field, by: 'alias', unit };
}

function withoutMapped(claim: HeadingClaim, map: HeadingMap): HeadingClaim {
  const taken = claim.field !== null && map[claim.field] !== undefined;
  return taken ? { ...claim, field: null, by: null, unit: null } : claim;
}
