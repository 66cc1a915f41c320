import type { Edition } from '../../edition/edition.ts';
import { appVersion } from '../appVersion.ts';
import { asStep, atOnce, type Checking } from '../paced.ts';
import { type CsvPart, type DataPart, isCsvPart, partNames } from '../part.ts';
import { jsonText, piecesOf, type ReceiptOf, writingReceipt } from '../writeReceipt.ts';
import type { Written } from '../zipWriter.ts';
import { compareAddress } from './compareAddress.ts';
import { type Blame, comparingCsv } from './compareCsv.ts';
import { compareEdition, type EditionCompared } from './compareEdition.ts';
import { compareManifest } from './compareManifest.ts';
import { compareText } from './compareText.ts';
import { type Finding, finding, notTold } from './finding.ts';
import { type OpenedReceipt, textOf } from './openReceipt.ts';
import type { ChoiceAsked } from './readManifest.ts';

interface Comparison extends EditionCompared {
  readonly opened: OpenedReceipt;
  readonly manifest: ChoiceAsked;
}

/**
 * Holds a receipt against the same query made again on an edition: the manifest field by field, the CSVs line by line,
 * the twins and the README to the letter, and the archive byte by byte. On the edition the receipt names, any
 * difference is an edit, whatever its sums say; on another, lines of files that did not change are held to be edited.
 */
export function compareReceipt(opened: OpenedReceipt, again: ReceiptOf, held: Edition): Finding[] {
  return atOnce(comparingReceipt(opened, again, held));
}

/** As `compareReceipt`, and tells how far it has come. */
export function* comparingReceipt(opened: OpenedReceipt, again: ReceiptOf, held: Edition): Checking<Finding[]> {
  const { manifest } = opened;
  if (!manifest || manifest.of === 'edition') return [];
  const comparison: Comparison = { opened, manifest, ...compareEdition(manifest.edition, held) };
  const manifestOf = (files: readonly Written[]) => ({ ...again.manifestOf(files), app: manifest.whole.app });
  const sizes = [...opened.parts.values()].reduce((sum, { length }) => sum + length, 0);
  const { zip, files } = yield* asStep('comparing', sizes, writingReceipt({ ...again, manifestOf }));
  const compared: Finding[] = [];
  for (const [index, part] of again.parts.entries())
    compared.push(...(yield* partFindings(part, files[index], comparison)));
  const findings = [
    ...comparison.findings,
    ...manifestFindings(manifestOf(files), comparison),
    compareAddress(manifest),
    ...compared,
    ...readmeFindings(again.readme, comparison),
    ...unexpected(again, opened),
  ];
  const sound = [...opened.findings, ...findings].every(({ level }) => level === 'holds');
  return sound ? [...findings, ...containerFindings(opened.bytes, zip)] : notTold(findings, opened.findings);
}

function manifestFindings(expected: object, { opened, manifest, same }: Comparison): Finding[] {
  const level = same ? 'edited' : 'changed';
  const { files: _, edition: __, ...found } = manifest.whole;
  const { files, edition, ...ours } = expected as Readonly<Record<string, unknown>>;
  const wording = isOtherVersion(manifest) ? ['query.sentence', 'query.caveats'] : [];
  const { address } = manifest.whole;
  const fields = [
    ...compareManifest(found, { ...ours, address }, level),
    ...(same ? compareManifest({ edition: manifest.whole.edition }, { edition }, level) : []),
  ].filter(({ params: { path = '' } }) => !wording.some((worded) => String(path).startsWith(worded)));
  if (fields.length > 0) return fields;
  const consistent = { ...(expected as object), address, files: manifest.whole.files };
  const text = textOf(opened.parts.get(partNames.manifest) ?? new Uint8Array(0));
  const { rows = 0, sum = '', currency = '' } = ours as Readonly<Record<string, string | number>>;
  if (!same || isOtherVersion(manifest) || text === jsonText(consistent))
    return [finding('holds', holdsOf[manifest.of], { rows, sum, currency })];
  return compareText(
    partNames.manifest,
    opened.parts.get(partNames.manifest) ?? new Uint8Array(0),
    jsonText(consistent),
    'edited',
  );
}

const holdsOf = { selection: 'queryHolds', calls: 'callsHold', figures: 'figuresHold' } as const;

function* partFindings(part: DataPart, written: Written | undefined, comparison: Comparison): Checking<Finding[]> {
  const { name } = part;
  const { opened, same, manifest } = comparison;
  const file = opened.parts.get(name);
  if (!file) return [finding('edited', 'missing', { name })];
  if (written && opened.hashes.get(name) === written.sha256)
    return [
      isCsvPart(part)
        ? finding('holds', 'linesHold', { name, n: written.records })
        : finding('holds', 'partHolds', { name }),
    ];
  const level = same ? 'edited' : 'changed';
  if (isCsvPart(part)) {
    const told = yield* asStep('telling', 3 * file.length, comparingCsv(file, part, blameOf(part, comparison)));
    return told.length > 0 ? told : [finding(level, 'partDiffers', { name })];
  }
  if (name !== partNames.xlsx) return compareText(name, file, [...piecesOf(part)].join(''), level);
  return [
    isOtherVersion(manifest)
      ? finding('unchecked', 'otherVersion', versions(name, manifest))
      : finding(level, 'partDiffers', { name }),
  ];
}

/** On another edition, a line whose file is as it was must be as it was. A line that is in no file now may have been. */
function blameOf(part: CsvPart, { same, changed }: Comparison): Blame {
  if (same) return () => 'edited';
  const files = part.files && [...part.files()];
  return (record) => {
    const file = record === null ? undefined : files?.[record];
    return file !== undefined && !changed.has(file) ? 'edited' : 'changed';
  };
}

function readmeFindings(readme: string, { opened, manifest, same }: Comparison): Finding[] {
  const part = opened.parts.get(partNames.readme);
  if (!part) return [finding('edited', 'missing', { name: partNames.readme })];
  if (isOtherVersion(manifest)) return [finding('unchecked', 'otherVersion', versions(partNames.readme, manifest))];
  const told = compareText(partNames.readme, part, readme, same ? 'edited' : 'changed');
  return told.length > 0 ? told : [finding('holds', 'partHolds', { name: partNames.readme })];
}

function isOtherVersion({ version }: ChoiceAsked): boolean {
  return version !== appVersion;
}

function versions(name: string, { version }: ChoiceAsked) {
  return { name, version, now: appVersion };
}

function unexpected({ parts }: ReceiptOf, opened: OpenedReceipt): Finding[] {
  const known = new Set<string>([
    ...parts.map(({ name }) => name),
    partNames.manifest,
    partNames.readme,
    partNames.sums,
  ]);
  return [...opened.parts.keys()]
    .filter((name) => !known.has(name))
    .map((name) => finding('edited', 'unexpected', { name }));
}

/** The archive itself, where every part of it holds: the first byte that is not as this program writes it. */
export function containerFindings(bytes: Uint8Array, zip: readonly Uint8Array[]): Finding[] {
  let at = 0;
  for (const piece of zip)
    for (const byte of piece) {
      if (bytes[at] !== byte) return [finding('repacked', 'container', { at: at + 1 })];
      at += 1;
    }
  return bytes.length > at ? [finding('repacked', 'container', { at: at + 1 })] : [];
}
