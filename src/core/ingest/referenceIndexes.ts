import { createLocator, type Locator } from '../geo/locate.ts';
import type { Reference } from '../model/reference.ts';
import { type CodeReader, sectorReader } from './codelistLabels.ts';
import { funderFinder, type KnownFunder } from './organisations.ts';

/** Look-ups over the reference tables. */
export interface ReferenceIndexes {
  readonly locator: Locator;
  readonly findFunder: (name: string) => KnownFunder;
  readonly readSector: CodeReader;
}

const built = new WeakMap<Reference, ReferenceIndexes>();

/** The look-ups of a reference, built once however many files are read with it. */
export function indexesOf(reference: Reference): ReferenceIndexes {
  let indexes = built.get(reference);
  if (!indexes) {
    indexes = {
      locator: createLocator(reference),
      findFunder: funderFinder(reference),
      readSector: sectorReader(reference),
    };
    built.set(reference, indexes);
  }
  return indexes;
}
