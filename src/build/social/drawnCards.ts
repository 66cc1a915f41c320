import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, writeWhole } from './cache.ts';
import type { CardFonts } from './cardFonts.ts';

/** Cards that every build draws, and those that a command of its own draws beforehand. */
export type Shelf = 'kinds' | 'own';

const folderOf = (shelf: Shelf) => join(cacheFolder, shelf);

/** True where some card was drawn beforehand. */
export function isFilled(shelf: Shelf): boolean {
  return existsSync(folderOf(shelf));
}

/** Where the PNG of a card is kept, whether or not it has been drawn: its name follows from all it is drawn from. */
export function cardFile(svg: string, fonts: Pick<CardFonts, 'hash'>, shelf: Shelf): string {
  return join(folderOf(shelf), `${createHash('sha256').update(fonts.hash).update(svg).digest('hex').slice(0, 32)}.png`);
}

/** The PNG of a card, drawn unless it was drawn before. */
export async function drawnCard(svg: string, fonts: CardFonts, shelf: Shelf): Promise<string> {
  const file = cardFile(svg, fonts, shelf);
  if (existsSync(file)) return file;
  mkdirSync(folderOf(shelf), { recursive: true });
  writeWhole(file, await rasterised(svg, fonts));
  return file;
}

/** Only fonts of ours: a picture is the same on every machine. */
async function rasterised(svg: string, { files }: CardFonts): Promise<Buffer> {
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'IBM Plex Sans' };
  return new Resvg(svg, { font }).render().asPng();
}
