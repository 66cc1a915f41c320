import type { AuditedFile } from '../audit/auditRecord.ts';
import { differenceOf, reconcile } from '../audit/reconciliation.ts';
import type { Edition } from '../edition/edition.ts';
import { centimesToDecimal } from '../model/money.ts';
import { appVersion } from './appVersion.ts';
import { type Manifest, manifestEdition, noticed } from './manifest.ts';
import { partNames } from './part.ts';
import { jsonText, sumsOf } from './writeReceipt.ts';
import { type Written, wholeText, ZipWriter } from './zipWriter.ts';

/** An edition to be taken away whole. */
export interface EditionToArchive {
  readonly edition: Edition;
  /** What is offered of its folder, by path, and what is told besides: licences, README in each language. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Its files as audited: what they add up to, and which of them are not offered as they are. */
  readonly audited: readonly AuditedFile[];
}

/** What an archive of an edition says of itself. Amounts are decimal strings; nothing in it depends on a clock. */
export interface EditionManifest extends Pick<Manifest, 'app' | 'edition' | 'partial' | 'notices'> {
  readonly profile: 'kharita-edition-manifest-1';
  readonly rows: Readonly<Record<'read' | 'accepted' | 'setAside' | 'blank' | 'totals' | 'footnotes', number>>;
  readonly sums: readonly Readonly<
    Record<'kind' | 'currency' | 'in' | 'accepted' | 'setAside' | 'difference', string>
  >[];
  readonly licences: Pick<Manifest['licences'], 'data'>;
  /** Files of the edition that name natural persons: their hashes, and not the files. */
  readonly withheld: readonly { readonly path: string; readonly sha256: string }[];
  readonly files: readonly Omit<Written, 'records'>[];
}

/**
 * Writes an edition as one ZIP: its files as they are offered, in the order of their paths, then the manifest and
 * SHA256SUMS. The same edition gives the same bytes.
 */
export function writeEditionArchive({ edition, files, audited }: EditionToArchive): readonly Uint8Array<ArrayBuffer>[] {
  const zip = new ZipWriter();
  const paths = [...files.keys()].sort();
  const written = paths.map((path) => zip.add(path, wholeFile(files.get(path) ?? new Uint8Array(0))));
  const manifest = zip.add(partNames.manifest, wholeText(jsonText(manifestOf(edition, audited, written))));
  zip.add(partNames.sums, wholeText(sumsOf([...written, manifest])));
  return zip.finish();
}

function manifestOf(edition: Edition, audited: readonly AuditedFile[], files: readonly Written[]): EditionManifest {
  const { dataRows: read, accepted, setAside, blank, totals, footnotes, sums } = reconcile(audited);
  return {
    profile: 'kharita-edition-manifest-1',
    app: { name: 'kharita', version: appVersion },
    edition: manifestEdition(edition),
    rows: { read, accepted, setAside, blank, totals, footnotes },
    sums: sums.map((sum) => ({
      kind: sum.kind,
      currency: sum.currency,
      in: centimesToDecimal(sum.in),
      accepted: centimesToDecimal(sum.accepted),
      setAside: centimesToDecimal(sum.setAside),
      difference: centimesToDecimal(differenceOf(sum)),
    })),
    ...noticed(edition),
    licences: { data: edition.licences ?? [] },
    withheld: audited.filter(({ withheld }) => withheld).map(({ path, sha256 }) => ({ path, sha256 })),
    files: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
  };
}

function* wholeFile(bytes: Uint8Array): Generator<Uint8Array, number> {
  yield bytes;
  return 0;
}
