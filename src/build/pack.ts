import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ReadEdition } from '../cli/edition/readEdition.ts';
import type { Edition } from '../core/edition/edition.ts';
import { encodePack } from '../core/edition/pack.ts';
import { sha256Hex } from '../core/ingest/organisations.ts';

/** An edition as a site carries it. `bytes` and `sha256` speak of the gzipped file. */
export interface PackedEdition {
  readonly edition: Edition;
  /** Path of the pack below the site's base. */
  readonly pack: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Folder of packs and of their index, below a site's base. */
const packFolder = 'editions';

/** Packs an edition into `<siteDir>/editions/edition-<name>-<hash10>.pack` (gzipped, named by its own content). */
export function packEdition(
  { edition, table }: Pick<ReadEdition, 'edition' | 'table'>,
  siteDir: string,
): PackedEdition {
  const bytes = gzipSync(encodePack({ edition, table }), { level: 9 });
  const sha256 = sha256Hex(bytes);
  const pack = `${packFolder}/edition-${edition.name}-${sha256.slice(0, 10)}.pack`;
  mkdirSync(join(siteDir, packFolder), { recursive: true });
  writeFileSync(join(siteDir, pack), bytes);
  return { edition, pack, bytes: bytes.length, sha256 };
}

/**
 * Packs several editions and writes their index, `<siteDir>/editions/editions.json`, in the order given: of each name
 * the newest first.
 */
export function packEditions(
  editions: readonly Pick<ReadEdition, 'edition' | 'table'>[],
  siteDir: string,
): readonly PackedEdition[] {
  const packed = editions.map((edition) => packEdition(edition, siteDir));
  writeFileSync(join(siteDir, packFolder, 'editions.json'), `${JSON.stringify(packed)}\n`);
  return packed;
}
