import { callsReceiptWords } from '../../app/callsReceiptWords.ts';
import { figuresReceiptWords } from '../../app/figuresReceiptWords.ts';
import { receiptWords } from '../../app/receiptWords.ts';
import { makeCallRecord } from '../../core/calls/makeCallRecord.ts';
import { callsReceiptOf } from '../../core/receipt/callsReceipt.ts';
import type { CheckProgress } from '../../core/receipt/paced.ts';
import { compareArchive } from '../../core/receipt/verify/compareArchive.ts';
import { compareReceipt } from '../../core/receipt/verify/compareReceipt.ts';
import { type Finding, finding } from '../../core/receipt/verify/finding.ts';
import { openReceipt } from '../../core/receipt/verify/openReceipt.ts';
import type { AskedAgain } from '../../core/receipt/verify/readManifest.ts';
import { figuresReceiptOf } from '../../engine/figuresReceipt.ts';
import { verifyReceipt } from '../../engine/verifyReceipt.ts';
import { isLanguage } from '../../i18n/languages.ts';
import { speechIn } from '../../i18n/speech.ts';
import { readDomains, readReference } from '../checkout.ts';
import { archiveOf } from '../edition/archiveOf.ts';
import { auditEdition } from '../edition/auditEdition.ts';
import { readEdition } from '../edition/readEdition.ts';
import { readFigures } from '../edition/readFigures.ts';
import { UsageError } from '../usage.ts';
import { editionFolder } from './editionAtHand.ts';
import { receiptSupplies } from './receiptSupplies.ts';

/**
 * Everything a receipt is found to be, on the edition it names as it is kept beside this program, or in the folder
 * typed. Tells how far the comparison has come.
 * @throws UsageError where the folder typed holds another edition.
 */
export async function verifiedBytes(
  bytes: Uint8Array,
  typed: string | undefined,
  onProgress: (progress: CheckProgress) => void,
): Promise<readonly Finding[]> {
  const opened = openReceipt(bytes);
  const { manifest, findings } = opened;
  if (!manifest) return findings;
  const folder = folderFor(manifest, typed);
  if (folder === null) return [...findings, unknownEdition(manifest)];
  const reference = readReference();
  const held = await readEdition(folder, reference);
  if (manifest.of === 'edition') {
    const { files } = await auditEdition(folder, held, reference);
    return [...findings, ...compareArchive(opened, archiveOf(folder, held, files), held.edition)];
  }
  if (manifest.of === 'selection') {
    const waiting = { onProgress, signal: new AbortController().signal };
    return verifyReceipt(opened, held, (told) => receiptWords(told, reference), receiptSupplies(reference), waiting);
  }
  const { language } = manifest.asked;
  const speech = await speechIn(isLanguage(language) ? language : 'fr');
  if (manifest.of === 'figures') {
    const figures = { edition: held.edition, rows: readFigures(folder, held.edition), funders: reference.funders };
    const again = await figuresReceiptOf(figures, manifest.asked, (told) =>
      figuresReceiptWords(told, reference, speech),
    );
    return [...findings, ...compareReceipt(opened, again, held.edition)];
  }
  const record = makeCallRecord(held.calls, held.table, readDomains(), held.edition);
  const again = callsReceiptOf(record, held.edition, manifest.asked, (told) =>
    callsReceiptWords(told, reference, speech),
  );
  return [...findings, ...compareReceipt(opened, again, held.edition)];
}

/** The folder of the edition a receipt names, else of the newest of that name; null where there is neither. */
function folderFor({ edition: { name, date } }: AskedAgain, typed: string | undefined): string | null {
  if (typed !== undefined) return editionFolder({ name, date: null }, typed);
  return folderOr({ name, date }, () => folderOr({ name, date: null }, () => null));
}

function folderOr(ref: Parameters<typeof editionFolder>[0], otherwise: () => string | null): string | null {
  try {
    return editionFolder(ref, undefined);
  } catch (error) {
    if (error instanceof UsageError) return otherwise();
    throw error;
  }
}

/** What is said of a receipt whose edition is not at hand. */
function unknownEdition({ edition: { name, kind, date } }: AskedAgain): Finding {
  return kind === 'own' ? finding('unchecked', 'ownClosed') : finding('unchecked', 'editionUnknown', { name, date });
}
