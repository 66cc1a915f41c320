import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FigureRow, parseFigureRows } from '../../core/aggregates/publishedFigure.ts';
import type { Edition } from '../../core/edition/edition.ts';

/**
 * The figures that others published, from the folder of an edition, in the order of its files.
 * @throws EditionError for a row that cannot be read.
 */
export function readFigures(dir: string, { files }: Pick<Edition, 'files'>): FigureRow[] {
  return files
    .filter(({ profile }) => profile === 'kharita-figures-1')
    .flatMap(({ path }) => parseFigureRows(new TextDecoder().decode(readFileSync(join(dir, path))), path));
}
