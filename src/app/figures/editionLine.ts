import type { Edition } from '../../core/edition/edition.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** An edition as a figure names its source: what it is, its day, and how many lists of grants it was read from. */
export function editionLine({ kind, date, files }: Edition, { t, format }: Pick<Voice, 't' | 'format'>): string {
  const lists = files.filter((file) => file.profile === 'kharita-grants-1');
  return t('app.editionLine', {
    edition: t(`app.edition.${kind}`),
    date: format.date(date),
    files: lists.length,
    rows: lists.reduce((sum, file) => sum + file.rows, 0),
  });
}
