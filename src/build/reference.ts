import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReference } from '../core/edition/reference.ts';
import type { Reference } from '../core/model/reference.ts';

/** Reads the reference tables of a checkout. */
export function readReference(folder = 'data/reference'): Reference {
  const text = (table: string) => readFileSync(join(folder, `${table}.csv`), 'utf8');
  return parseReference({
    regions: text('regions'),
    provinces: text('provinces'),
    sectors: text('sectors'),
    funders: text('funders'),
    places: text('places'),
  });
}
