import type { Edition } from '../../edition/edition.ts';
import { appVersion } from '../appVersion.ts';
import { asStep, atOnce, type Checking } from '../paced.ts';
import { compareEdition } from './compareEdition.ts';
import { containerFindings } from './compareReceipt.ts';
import { compareText } from './compareText.ts';
import { type Finding, finding, notTold } from './finding.ts';
import { type OpenedReceipt, openReceipt, textOf } from './openReceipt.ts';

/**
 * Holds an edition taken away whole against the one at hand: file by file, to the line, and to the byte of the archive
 * written of it. Without that archive only what the edition lists is held to its hashes. What the archive's own manifest
 * says of its files is held to them on any edition.
 */
export function compareArchive(opened: OpenedReceipt, again: Uint8Array | null, held: Edition): Finding[] {
  return atOnce(comparingArchive(opened, again, held));
}

/** As `compareArchive`, and tells how far it has come. */
export function* comparingArchive(opened: OpenedReceipt, again: Uint8Array | null, held: Edition): Checking<Finding[]> {
  const { manifest } = opened;
  if (manifest?.of !== 'edition') return [];
  const { same, findings } = compareEdition(manifest.edition, held);
  const listed = manifest.edition.files.flatMap(({ path, sha256 }) => {
    const found = opened.hashes.get(path);
    if (found === sha256) return [];
    if (found !== undefined) return [finding('edited', 'hashDiffers', { name: path })];
    return manifest.withheld.includes(path) ? [] : [finding('edited', 'missing', { name: path })];
  });
  const told = (found: readonly Finding[]) => notTold([...findings, ...found], opened.findings);
  if (!same) return told(listed);
  if (again === null) return told([...listed, ...alone(opened, manifest.edition.files)]);
  const bytes = again.length;
  const ours = yield* asStep('comparing', 2 * bytes, opening(again));
  return told(partsFindings(opened, ours, manifest.version));
}

function* opening(bytes: Uint8Array): Generator<number, OpenedReceipt> {
  const opened = openReceipt(bytes);
  yield 2 * bytes.length;
  return opened;
}

/** What can be said without the archive written again: which of the edition's files are there, as the edition has them. */
function alone({ hashes }: OpenedReceipt, files: readonly { readonly path: string }[]): Finding[] {
  const there = files.filter(({ path }) => hashes.has(path));
  return [finding('unchecked', 'archiveAlone', { n: there.length })];
}

function partsFindings(opened: OpenedReceipt, ours: OpenedReceipt, version: string): Finding[] {
  const differing = [...ours.parts].flatMap(([name, part]) => partFindings(name, part, { opened, ours, version }));
  const unexpected = [...opened.parts.keys()]
    .filter((name) => !ours.parts.has(name))
    .map((name) => finding('edited', 'unexpected', { name }));
  const found = [...differing, ...unexpected];
  if (found.length > 0) return found;
  return [finding('holds', 'archiveHolds', { n: ours.parts.size }), ...containerFindings(opened.bytes, [ours.bytes])];
}

/** Files that tell of the others, in the words of the version that wrote them. */
const telling = /^(?:README[.]\w+[.]txt|manifest[.]json|SHA256SUMS)$/;

function partFindings(
  name: string,
  part: Uint8Array,
  { opened, ours, version }: { opened: OpenedReceipt; ours: OpenedReceipt; version: string },
): Finding[] {
  const found = opened.parts.get(name);
  if (!found) return [finding('edited', 'missing', { name })];
  if (opened.hashes.get(name) === ours.hashes.get(name)) return [];
  if (version !== appVersion && telling.test(name))
    return [finding('unchecked', 'otherVersion', { name, version, now: appVersion })];
  const told = compareText(name, found, textOf(part), 'edited');
  return told.length > 0 ? told : [finding('edited', 'hashDiffers', { name })];
}
