import { writeFileSync } from 'node:fs';
import { callsReceiptWords } from '../../app/callsReceiptWords.ts';
import { figuresReceiptWords } from '../../app/figuresReceiptWords.ts';
import { receiptWords } from '../../app/receiptWords.ts';
import { callFilterOf } from '../../core/calls/callFilter.ts';
import { makeCallRecord } from '../../core/calls/makeCallRecord.ts';
import { sha256Hex } from '../../core/ingest/organisations.ts';
import type { Reference } from '../../core/model/reference.ts';
import { heldTo } from '../../core/query/filter.ts';
import { writeCallsReceipt } from '../../core/receipt/callsReceipt.ts';
import { subjectOf } from '../../core/view/page.ts';
import { permalinkQuery } from '../../core/view/permalink.ts';
import { defaultView } from '../../core/view/viewState.ts';
import { exportSelection } from '../../engine/exportSelection.ts';
import { exportFigures } from '../../engine/figuresReceipt.ts';
import { speechIn } from '../../i18n/speech.ts';
import { readDomains, readReference } from '../checkout.ts';
import { type ReadEdition, readEdition } from '../edition/readEdition.ts';
import { readFigures } from '../edition/readFigures.ts';
import { typedPath } from '../typedFile.ts';
import type { Output } from '../usage.ts';
import { folderMeant } from './editionAtHand.ts';
import { writtenAddress } from './exportAddress.ts';
import { type ExportArguments, exportArguments } from './exportArguments.ts';
import { receiptSupplies } from './receiptSupplies.ts';
import { sideAlone } from './sideAlone.ts';

interface Zipped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Opened extends ReadEdition {
  readonly folder: string;
}

/** `kharita export`: writes the ZIP that a page gives. Returns the exit code. */
export async function exportAddress(args: readonly string[], out: Output): Promise<number> {
  const asked = exportArguments(args, new Date());
  const reference = readReference();
  const folder = folderMeant(asked.address.view.edition, asked.edition, process.env.EDITIONS);
  const read = { ...(await readEdition(folder, reference)), folder };
  const { name, bytes } = await writers[asked.taken.of](asked, read, reference);
  writeFileSync(typedPath(asked.out ?? name), bytes);
  out.write(`${sha256Hex(bytes)}  ${asked.out ?? name}\n`);
  return 0;
}

async function ofSelection(asked: ExportArguments, open: ReadEdition, reference: Reference): Promise<Zipped> {
  const { taken } = asked;
  if (taken.of !== 'selection') throw new Error('not of a selection');
  const { content, format, side } = taken;
  const { held, address } = await sideAlone(side, asked.address, open, reference);
  const { language, page, view } = address;
  const filter = heldTo(view.filter, subjectOf(page));
  const query = permalinkQuery({ ...view, filter }, subjectOf(page), held.edition);
  const { name, file } = await exportSelection(
    held,
    { filter, content, format, language, address: `${writtenAddress(address)}${query}` },
    (told) => receiptWords(told, reference),
    receiptSupplies(reference),
  );
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function ofFigures(asked: ExportArguments, { edition, folder }: Opened, reference: Reference): Promise<Zipped> {
  const { address, taken } = asked;
  if (taken.of !== 'figures') throw new Error('not of published figures');
  const rows = readFigures(folder, edition);
  const { query, format } = taken;
  const { language } = address;
  const shown = `${writtenAddress(address)}${permalinkQuery(defaultView, query.subject, edition)}`;
  const speech = await speechIn(language);
  const { name, file } = await exportFigures(
    { edition, rows, funders: reference.funders },
    { query, format, language, address: shown },
    (told) => figuresReceiptWords(told, reference, speech),
  );
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

const writers = { selection: ofSelection, figures: ofFigures, calls: ofCalls } as const;

async function ofCalls(asked: ExportArguments, held: ReadEdition, reference: Reference): Promise<Zipped> {
  const { address, taken } = asked;
  if (taken.of !== 'calls') throw new Error('not of calls');
  const { edition, table, calls } = held;
  const { language, view } = address;
  const record = makeCallRecord(calls, table, readDomains(), edition);
  const filter = callFilterOf(view, record.currency);
  const query = { of: taken.content, filter, ids: null, at: taken.at };
  const written = `${writtenAddress(address)}${permalinkQuery(view, null, edition)}`;
  const speech = await speechIn(language);
  const { name, zip } = writeCallsReceipt(
    record,
    edition,
    { query, format: taken.format, language, address: written },
    (told) => callsReceiptWords(told, reference, speech),
  );
  return { name, bytes: Buffer.concat(zip) };
}
