import type { CallRecord } from '../calls/callRecord.ts';
import type { Edition } from '../edition/edition.ts';
import { addressKey } from '../export/addressKey.ts';
import { callsExtract } from '../export/callsExtract.ts';
import type { CsvDialectName } from '../export/csvDialect.ts';
import type { Call } from '../model/call.ts';
import { appVersion } from './appVersion.ts';
import { type CallsQuery, callsAsked } from './callsQuery.ts';
import { type Manifest, type ManifestWords, manifestEdition, noticed } from './manifest.ts';
import { partNames } from './part.ts';
import { type ReceiptOf, type WrittenReceipt, writeReceipt } from './writeReceipt.ts';

/** What calls are written as. */
export interface CallsAsked {
  readonly query: CallsQuery;
  readonly format: CsvDialectName;
  /** Tag of the language the receipt speaks. */
  readonly language: string;
  /** Shows the calls again, of the same edition. */
  readonly address: string;
}

/** What the words of a receipt of calls are about. */
export interface ToldCalls extends CallsAsked {
  readonly edition: Edition;
  readonly calls: readonly Call[];
}

/** What a receipt of calls says in the reader's language. */
export interface CallsWords extends ManifestWords {
  readonly readme: string;
}

/** What makes a file of calls re-checkable; as the manifest of grants, without sums. */
export interface CallsManifest
  extends Pick<Manifest, 'app' | 'edition' | 'language' | 'address' | 'rows' | 'partial' | 'notices' | 'files'> {
  readonly profile: 'kharita-calls-manifest-2';
  readonly query: ManifestWords & CallsQuery;
  readonly format: CsvDialectName;
  readonly licences: Pick<Manifest['licences'], 'data'>;
}

/** A choice of calls made on an edition, ready to be written, or to be compared with what was written. */
export function callsReceiptOf(
  record: CallRecord,
  edition: Edition,
  asked: CallsAsked,
  wordsOf: (told: ToldCalls) => CallsWords,
): ReceiptOf {
  const { query, format, language, address } = asked;
  const calls = callsAsked(record, query);
  const { readme, sentence, caveats } = wordsOf({ ...asked, edition, calls });
  const manifestOf = (files: Manifest['files']): CallsManifest => ({
    profile: 'kharita-calls-manifest-2',
    app: { name: 'kharita', version: appVersion },
    edition: manifestEdition(edition),
    query: { sentence, caveats, ...query },
    format,
    language,
    address,
    rows: calls.length,
    ...noticed(edition),
    licences: { data: edition.licences ?? [] },
    files,
  });
  return { parts: [{ name: partNames.data, extract: callsExtract(calls), dialect: format }], manifestOf, readme };
}

/** Calls with their receipt, and the name of the file. */
export function writeCallsReceipt(...[record, edition, asked, wordsOf]: Parameters<typeof callsReceiptOf>): {
  readonly name: string;
  readonly zip: WrittenReceipt['zip'];
} {
  const { zip } = writeReceipt(callsReceiptOf(record, edition, asked, wordsOf));
  const { query, format, address } = asked;
  return { name: `kharita-${edition.name}-${edition.date}-${query.of}-${format}-${addressKey(address)}.zip`, zip };
}
