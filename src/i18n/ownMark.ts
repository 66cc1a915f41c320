import type { Edition } from '../core/edition/edition.ts';
import type { Locale } from './react.tsx';
import { remarksText } from './remarksText.ts';

/** What a figure of the reader's own files carries wherever it goes: their names, and that no edition holds them. */
export function ownMark({ files, date }: Edition, { language, format }: Pick<Locale, 'language' | 'format'>): string {
  return remarksText(language).say('ownMark', {
    files: format.list(files.map(({ path }) => path)),
    rows: format.integer(files.reduce((sum, { rows }) => sum + rows, 0)),
    date: format.date(date),
  });
}
