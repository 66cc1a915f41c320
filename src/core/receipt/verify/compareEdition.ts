import type { Edition } from '../../edition/edition.ts';
import type { ManifestEdition } from '../manifest.ts';
import { type Finding, finding } from './finding.ts';

/** How the edition that a receipt names stands to the one at hand. */
export interface EditionCompared {
  /** True where they are one: any difference is then an edit. */
  readonly same: boolean;
  /** Files of the edition at hand that the receipt's edition does not hold, or holds otherwise. */
  readonly changed: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Holds the edition a receipt names against one at hand, file by file. */
export function compareEdition(named: ManifestEdition, held: Edition): EditionCompared {
  const simulated = held.kind === 'simulated' ? [finding('holds', 'editionSimulated')] : [];
  if (named.hash === held.hash) {
    const { name, date, hash } = held;
    const findings = [...simulated, finding('holds', 'editionHolds', { name, date, hash })];
    return { same: true, changed: new Set(), findings };
  }
  const before = new Map(named.files.map(({ path, sha256 }) => [path, sha256]));
  const now = new Map(held.files.map(({ path, sha256 }) => [path, sha256]));
  const altered = [...now].filter(([path, hash]) => before.has(path) && before.get(path) !== hash);
  const added = [...now.keys()].filter((path) => !before.has(path));
  const gone = [...before.keys()].filter((path) => !now.has(path));
  const about = { name: named.name, date: named.date, hash: named.hash, nowDate: held.date, nowHash: held.hash };
  return {
    same: false,
    changed: new Set([...altered.map(([path]) => path), ...added]),
    findings: [
      ...simulated,
      finding('changed', 'editionChanged', about),
      ...altered.map(([path]) => finding('changed', 'fileChanged', { path })),
      ...gone.map((path) => finding('changed', 'fileGone', { path })),
      ...added.map((path) => finding('changed', 'fileNew', { path })),
    ],
  };
}
