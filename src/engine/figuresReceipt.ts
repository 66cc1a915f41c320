import { figuresAbout } from '../core/aggregates/figuresAbout.ts';
import type { FigureRow } from '../core/aggregates/publishedFigure.ts';
import type { Edition } from '../core/edition/edition.ts';
import { figureSourcesExtract, figuresExtract } from '../core/export/figuresExtract.ts';
import type { Funder } from '../core/model/reference.ts';
import {
  type FiguresAsked,
  figuresManifest,
  figuresReceiptName,
  type ToldFigures,
} from '../core/receipt/figuresReceipt.ts';
import { partNames } from '../core/receipt/part.ts';
import type { ReceiptWords } from '../core/receipt/words.ts';
import { type ReceiptOf, writeReceipt } from '../core/receipt/writeReceipt.ts';
import type { Exported } from './protocol.ts';
import { recordsTwin } from './recordsTwin.ts';

/** An edition and the figures that others published, of its files. */
export interface HeldFigures {
  readonly edition: Edition;
  readonly rows: readonly FigureRow[];
  readonly funders: readonly Pick<Funder, 'slug'>[];
}

/** Published figures of one subject, ready to be written, or to be compared with what was written. */
export async function figuresReceiptOf(
  { edition, rows, funders }: HeldFigures,
  asked: FiguresAsked,
  wordsOf: (told: ToldFigures) => ReceiptWords,
): Promise<ReceiptOf> {
  const { query, format } = asked;
  const lines = figuresAbout(rows, query.subject, funders);
  const told = { ...asked, edition, lines };
  const { readme, workbook, ...said } = wordsOf(told);
  const [data, sources] = [figuresExtract(lines), figureSourcesExtract(lines)];
  const dialect = format === 'excel' ? 'excel' : 'data';
  const twin = await recordsTwin({ data, sources, format, words: workbook });
  return {
    parts: [
      { name: partNames.data, extract: data, dialect, files: () => lines.map(({ file }) => file) },
      { name: partNames.sources, extract: sources, dialect },
      ...(twin ? [twin] : []),
    ],
    manifestOf: (files) => figuresManifest(told, said, files),
    readme,
  };
}

/** Published figures with their receipt, as one ZIP. */
export async function exportFigures(...[held, asked, wordsOf]: Parameters<typeof figuresReceiptOf>): Promise<Exported> {
  const { zip } = writeReceipt(await figuresReceiptOf(held, asked, wordsOf));
  return { name: figuresReceiptName(held.edition, asked), file: new Blob([...zip], { type: 'application/zip' }) };
}
