import type { Edition } from '../core/edition/edition.ts';
import type { FiguresAsked } from '../core/receipt/figuresReceipt.ts';
import type { ReceiptOf } from '../core/receipt/writeReceipt.ts';
import { figuresReceiptOf } from '../engine/figuresReceipt.ts';
import type { Speech } from '../i18n/speech.ts';
import { figuresReceiptWords } from './figuresReceiptWords.ts';
import { heldFigures } from './heldFigures.ts';

/**
 * A receipt of published figures, made again from the files of an edition.
 * @throws Error where one of them cannot be had.
 */
export async function figuresAgain(
  edition: Edition,
  asked: FiguresAsked,
  base: string,
  speech: Speech,
): Promise<ReceiptOf> {
  const held = await heldFigures(edition, base);
  return figuresReceiptOf(held, asked, (told) => figuresReceiptWords(told, held.reference, speech));
}
