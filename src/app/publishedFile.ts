import { figuresAbout } from '../core/aggregates/figuresAbout.ts';
import type { Edition } from '../core/edition/edition.ts';
import type { Subject } from '../core/model/subject.ts';
import { type FiguresAsked, figuresContent } from '../core/receipt/figuresReceipt.ts';
import { pathOf } from '../core/view/page.ts';
import { permalinkQuery } from '../core/view/permalink.ts';
import { defaultView } from '../core/view/viewState.ts';
import { exportFigures } from '../engine/figuresReceipt.ts';
import type { FiguresOffered } from '../features/download/FiguresDialog.tsx';
import type { Speech } from '../i18n/speech.ts';
import type { Dataset } from '../state/dataset.ts';
import { wholeEdition } from '../state/wholeEdition.ts';
import { figuresReceiptWords } from './figuresReceiptWords.ts';
import { heldFigures } from './heldFigures.ts';

/** Where figures are asked of: a site, in a language. */
export interface AskedOn {
  readonly dataset: Dataset;
  /** Path below which the site is served, slashes at both ends. */
  readonly base: string;
  readonly speech: Speech;
  /** The address of a page as a receipt names it, by what follows the language. */
  readonly addressOf: (page: string) => string;
}

/**
 * The figures that others published of a subject, or of the country, read and ready to be written as a file.
 * @throws Error where the edition or one of its files cannot be had.
 */
export async function publishedFile(subject: Subject | null, edition: Edition, on: AskedOn): Promise<FiguresOffered> {
  const { dataset, base, speech, addressOf } = on;
  const held = await heldFigures(await wholeEdition(dataset, edition), base);
  const page = pathOf(subject ? { kind: 'profile', subject } : { kind: 'explore' });
  const asked = {
    query: { of: figuresContent, subject },
    language: speech.language,
    address: addressOf(`${page}${permalinkQuery(defaultView, subject, held.edition)}`),
  } as const;
  const wordsOf = (told: Parameters<typeof figuresReceiptWords>[0]) =>
    figuresReceiptWords(told, held.reference, speech);
  const lines = figuresAbout(held.rows, subject, held.funders);
  const { sentence, caveats } = wordsOf({ ...asked, format: 'data', edition: held.edition, lines });
  return {
    sentence,
    caveats,
    write: (format: FiguresAsked['format']) => exportFigures(held, { ...asked, format }, wordsOf),
  };
}
