import type { Edition } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { SubjectKind } from '../../core/model/subject.ts';
import type { DirectoryRow } from '../../core/query/directory.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { isOffMap, type ListedFigures, type StandingLine, standingLines } from '../../core/query/standingLines.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Language } from '../../i18n/languages.ts';
import { subjectName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';

export interface DirectoryLine extends StandingLine {
  /** In the reader's language. */
  readonly name: string;
}

interface Speech {
  readonly t: Translator['t'];
  readonly language: Language;
}

/** The lines of a list in their standing order, each with the name its reader knows. */
export function directoryLines(
  of: SubjectKind,
  rows: readonly DirectoryRow[],
  result: ListedFigures,
  edition: Pick<Edition, 'files' | 'kind'>,
  reference: Reference,
  speech: Speech,
): DirectoryLine[] {
  return standingLines(of, rows, result, edition, reference).map((line) => ({
    ...line,
    name: nameOf(line, of, reference, speech),
  }));
}

/** How many of a list have rows in the selection, what they have together, and how many have none; then what was chosen. */
export function directorySentence(
  lines: readonly DirectoryLine[],
  { total, currency }: Pick<ExploreResult, 'total' | 'currency'>,
  selection: string,
  { t, format }: Pick<Voice, 't' | 'format'>,
): string {
  const without = lines.filter(({ state }) => state === 'notInEdition').length;
  return [
    t('directory.sentence', {
      count: lines.filter(({ figures }) => figures !== null).length,
      grants: t('charts.grants', { count: total.n }),
      amount: format.dirhams(total.sum, currency),
    }),
    ...(without > 0 ? [t('directory.without', { count: without })] : []),
    ...(selection === '' ? [] : [t('directory.selection', { selection })]),
  ].join(' ');
}

function nameOf(line: StandingLine, of: SubjectKind, reference: Reference, { t, language }: Speech): string {
  const { key, state, latin, arabic } = line;
  if (state === 'notStated') return t(`directory.notStated.${of}`);
  if (isOffMap(key)) return t(`codes.place.${key}`);
  return subjectName({ of, key }, { name: latin, nameAr: arabic }, reference, language);
}
