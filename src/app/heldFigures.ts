import { parseFigureRows } from '../core/aggregates/publishedFigure.ts';
import type { Edition, EditionFile } from '../core/edition/edition.ts';
import { editionFolder } from '../core/edition/editionFolder.ts';
import { sha256Hex } from '../core/ingest/organisations.ts';
import type { Reference } from '../core/model/reference.ts';
import type { HeldFigures } from '../engine/figuresReceipt.ts';

/**
 * The figures that others published, read from the files of an edition as the site offers them, and the whole tables
 * they are told with.
 * @throws Error where a file cannot be had, or is not the one the edition describes.
 */
export async function heldFigures(
  edition: Edition,
  base: string,
): Promise<HeldFigures & { readonly reference: Reference }> {
  const files = edition.files.filter(({ profile }) => profile === 'kharita-figures-1');
  const textOf = async ({ path, sha256 }: EditionFile) => {
    const response = await fetch(`${base}data/editions/${editionFolder(edition)}/${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (sha256Hex(bytes) !== sha256) throw new Error(`${path} is not the file the edition describes`);
    return new TextDecoder().decode(bytes);
  };
  const [{ wholeTables }, ...texts] = await Promise.all([import('./wholeTables.ts'), ...files.map(textOf)]);
  const rows = texts.flatMap((text, index) => parseFigureRows(text, files[index]?.path ?? ''));
  return { edition, rows, funders: wholeTables.funders, reference: wholeTables };
}
