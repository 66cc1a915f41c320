import type { Reference } from '../model/reference.ts';
import { mainFigure } from '../query/mainFigure.ts';
import { perTable } from '../query/perTable.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { atlasOf, findInAtlas } from './atlas.ts';
import { figuresIn, organisationsIn } from './directoryOfTable.ts';
import type { Findings, FoundSubject, ReferenceFindings } from './findings.ts';
import { findGrants, grantsIn } from './grantsOfTable.ts';
import { findIn } from './group.ts';
import { listedFor } from './listedFor.ts';
import { soughtIn } from './soughtWords.ts';

/** Searches a table by name; what it searches is made ready once a table. */
export type Finder = (table: GrantTable, text: string) => Findings;

/**
 * A search over all that has a page: every telling word must stand in a name, at the start of a word, inside one or,
 * from five letters on, one edit away; in any language, script and known spelling. Behind all these come the names
 * that only sound so, in either script. Words such as "association" or "province" and articles keep nothing out.
 * Grants are also found by their identifiers. Figures are those of the default selection.
 */
export function createFinder(reference: Reference): Finder {
  const atlas = atlasOf(reference);
  const indexOf = perTable((table) => {
    const figuresOf = figuresIn(table);
    return {
      figuresOf,
      funders: organisationsIn(table, 'funder', figuresOf, reference.funders),
      recipients: organisationsIn(table, 'recipient', figuresOf),
      grants: grantsIn(table),
    };
  });
  return (table, text) => {
    const sought = soughtIn(text);
    const { figuresOf, funders, recipients, grants } = indexOf(table);
    const found = {
      funders: findIn(funders, sought, sumOf, itself),
      recipients: findIn(recipients, sought, sumOf, itself),
      grants: findGrants(table, grants, text, sought),
    };
    const hasMore = Object.values(found).some(({ total, first }) => total > first.length);
    return {
      currency: mainFigure(table).currency,
      ...findInAtlas(atlas, sought, figuresOf),
      ...found,
      listed: hasMore ? listedFor(table, text) : null,
    };
  };
}

/** The same search over places and sectors alone, before any edition is read. */
export function createReferenceFinder(reference: Reference): (text: string) => ReferenceFindings {
  const atlas = atlasOf(reference);
  return (text) => findInAtlas(atlas, soughtIn(text), () => null);
}

function sumOf({ figures }: FoundSubject): number {
  return figures?.sum ?? 0;
}

function itself<T>(thing: T): T {
  return thing;
}
