import type { CallRecord } from '../core/calls/callRecord.ts';
import type { Edition } from '../core/edition/edition.ts';
import type { Reference } from '../core/model/reference.ts';
import { archivePath } from '../core/receipt/archivePath.ts';
import { callsReceiptOf } from '../core/receipt/callsReceipt.ts';
import type { ManifestEdition } from '../core/receipt/manifest.ts';
import type { CheckProgress } from '../core/receipt/paced.ts';
import { comparingArchive } from '../core/receipt/verify/compareArchive.ts';
import { comparingReceipt } from '../core/receipt/verify/compareReceipt.ts';
import { type Finding, finding } from '../core/receipt/verify/finding.ts';
import { openingReceipt } from '../core/receipt/verify/openReceipt.ts';
import type { AskedAgain } from '../core/receipt/verify/readManifest.ts';
import { inSlices } from '../engine/inSlices.ts';
import { isLanguage } from '../i18n/languages.ts';
import { type Speech, speechIn } from '../i18n/speech.ts';
import type { Dataset } from '../state/dataset.ts';
import { callsOfEdition } from '../state/useCalls.ts';
import { wholeEdition } from '../state/wholeEdition.ts';
import { callsReceiptWords } from './callsReceiptWords.ts';
import { receiptWords } from './receiptWords.ts';

interface Site {
  readonly dataset: Dataset;
  readonly reference: Reference;
  /** Path below which the site is served, slashes at both ends. */
  readonly base: string;
}

/** Who waits for a check: told how far it is, and may end it. */
interface Waiting {
  readonly onStep: (step: 'loading' | CheckProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Everything a receipt is found to be, held against the edition it names: the date of it the site keeps, else its
 * newest one, or the reader's own files while they are open. Tells how far it has come.
 * @throws Error where the edition cannot be read, or once the check is ended.
 */
export async function verifyFile(file: Blob, site: Site, waiting: Waiting): Promise<readonly Finding[]> {
  const { onStep, signal } = waiting;
  const { dataset, reference } = site;
  const { engine } = dataset;
  signal.addEventListener('abort', () => engine.cancel(), { once: true });
  const { key, manifest, findings } = await engine.inspect(file, onStep);
  if (!manifest) return findings;
  signal.throwIfAborted();
  onStep('loading');
  const edition = await heldEdition(manifest.edition, dataset);
  if (!edition) return [...findings, absent(manifest.edition)];
  if (manifest.of === 'edition') return [...findings, ...(await archiveFindings(file, edition, site.base, waiting))];
  signal.throwIfAborted();
  if (manifest.of === 'selection') return engine.verify(key, (told) => receiptWords(told, reference), onStep);
  const { language } = manifest.asked;
  const speech = await speechIn(isLanguage(language) ? language : 'fr');
  signal.throwIfAborted();
  if (manifest.of === 'figures') {
    const { figuresAgain } = await import('./figuresAgain.ts');
    const again = await figuresAgain(edition, manifest.asked, site.base, speech);
    const opened = await inSlices(openingReceipt(await bytesOf(file)), onStep, signal);
    return [...findings, ...(await inSlices(comparingReceipt(opened, again, edition), onStep, signal))];
  }
  const record = await callsOfEdition(edition, dataset.state(), site.base);
  const told = { manifest, record, edition, reference, speech };
  return [...findings, ...(await callsFindings(file, told, { onStep, signal }))];
}

/** The edition a receipt is held against, with the hashes of all its files; null where it is not at hand. */
async function heldEdition({ name, kind, date }: ManifestEdition, dataset: Dataset): Promise<Edition | null> {
  const { edition: open } = dataset.state();
  if (kind === 'own') return open.kind === 'own' ? open : null;
  const edition = await wholeEdition(dataset, { name, date });
  return edition.name === name ? edition : null;
}

function absent({ name, kind, date }: ManifestEdition): Finding {
  return kind === 'own' ? finding('unchecked', 'ownClosed') : finding('unchecked', 'editionUnknown', { name, date });
}

/** An edition taken away whole is held against the archive of it that the site gives. */
async function archiveFindings(file: Blob, edition: Edition, base: string, { onStep, signal }: Waiting) {
  const opened = await inSlices(openingReceipt(await bytesOf(file)), onStep, signal);
  const response = await fetch(`${base}${archivePath(edition)}`, { signal }).catch(() => null);
  signal.throwIfAborted();
  const again = response?.ok ? await bytesOf(response) : null;
  return inSlices(comparingArchive(opened, again, edition), onStep, signal);
}

async function bytesOf(body: Pick<Blob, 'arrayBuffer'>): Promise<Uint8Array> {
  return new Uint8Array(await body.arrayBuffer());
}

interface OfCalls {
  readonly manifest: Extract<AskedAgain, { of: 'calls' }>;
  readonly record: CallRecord;
  readonly edition: Edition;
  readonly reference: Reference;
  readonly speech: Speech;
}

/** Calls are few: their receipt is read and compared here, in slices, since a forged one may be large. */
async function callsFindings(
  file: Blob,
  { manifest, record, edition, reference, speech }: OfCalls,
  { onStep, signal }: Waiting,
) {
  const opened = await inSlices(openingReceipt(await bytesOf(file)), onStep, signal);
  const isOwn = edition.kind === 'own' && edition.hash === manifest.edition.hash;
  const dated = isOwn ? { ...edition, date: manifest.edition.date } : edition;
  const again = callsReceiptOf(record, dated, manifest.asked, (told) => callsReceiptWords(told, reference, speech));
  return inSlices(comparingReceipt(opened, again, dated), onStep, signal);
}
