import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import { archiveTexts } from './messages/archive.ts';

/** The languages an edition taken away whole speaks of itself in. */
export type ArchiveLanguage = keyof typeof archiveTexts;
export type ArchiveLine = keyof (typeof archiveTexts)['fr'];

/** Filled lines of the README of an edition taken away whole. Plain text. */
export function archiveText(language: ArchiveLanguage, facts: FillParams): (line: ArchiveLine) => string {
  const fill = filler(language, facts);
  const texts: Readonly<Record<ArchiveLine, string>> = archiveTexts[language];
  return (line) => fill(language === 'fr' ? frenchSpacing(texts[line]) : texts[line]);
}
