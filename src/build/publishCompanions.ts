import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFigures } from '../cli/edition/readFigures.ts';
import { companionPath, nationalTotalsPath } from '../core/aggregates/companionPath.ts';
import { companionsOf, unresolvedScopes } from '../core/aggregates/companions.ts';
import { parseNamedRecipients } from '../core/aggregates/namedRecipient.ts';
import { nationalTotals } from '../core/aggregates/nationalTotals.ts';
import type { Edition } from '../core/edition/edition.ts';
import type { Reference } from '../core/model/reference.ts';

/** An edition and the folder its files are in. */
interface EditionFolder {
  readonly dir: string;
  readonly edition: Edition;
}

/** What was written of an edition beside its grants. */
export interface PublishedCompanions {
  readonly files: number;
  readonly figures: number;
  /** Scopes of its figures that are no funder of the reference table. */
  readonly unresolved: readonly string[];
}

/**
 * Writes, for an edition that holds published aggregates or recipients named without an amount, one small file for each
 * region, province and funder; none for another edition.
 * @throws EditionError for a row that cannot be read.
 */
export function publishCompanions(
  dist: string,
  { dir, edition }: EditionFolder,
  reference: Reference,
): PublishedCompanions {
  const named = edition.files
    .filter(({ profile }) => profile === 'kharita-named-1')
    .flatMap(({ path }) => parseNamedRecipients(readFileSync(join(dir, path), 'utf8').replace(/^\ufeff/, ''), path));
  const figures = readFigures(dir, edition).map(({ figure }) => figure);
  const companions = figures.length + named.length > 0 ? companionsOf(figures, named, reference) : [];
  for (const { subject, companion } of companions) {
    const path = join(dist, decodeURIComponent(companionPath(edition, subject)));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(companion));
  }
  if (companions.length > 0) {
    writeFileSync(join(dist, nationalTotalsPath(edition)), JSON.stringify(nationalTotals(figures)));
  }
  return { files: companions.length, figures: figures.length, unresolved: unresolvedScopes(figures, reference) };
}
