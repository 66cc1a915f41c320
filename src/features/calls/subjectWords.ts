import type { UsualWindow } from '../../core/calls/usualWindow.ts';
import type { CallSpeech } from './callWords.ts';
import type { CallSubject, SubjectCalls } from './subjectCalls.ts';
import { windowWords } from './usualWindowsModel.ts';

/** How many calls a subject has, by where they stand; that there is none, or none to answer, is said so. */
export function subjectSentences(
  { open, upcoming, closed, undated, total, leftOut, lastYear }: SubjectCalls,
  of: CallSubject['of'],
  { t, format }: Pick<CallSpeech, 't' | 'format'>,
): readonly string[] {
  const left = leftOut > 0 ? [t('calls.subject.leftOut', { count: leftOut })] : [];
  if (total === 0) return [t(`calls.subject.none.${of}`), ...left];
  const others = [
    ...(upcoming > 0 ? [t('calls.subject.upcoming', { count: upcoming })] : []),
    ...(closed > 0 ? [t('calls.subject.closed', { count: closed })] : []),
    ...(undated > 0 ? [t('calls.subject.undated', { count: undated })] : []),
  ];
  if (open > 0) {
    const counts = format.list([t('calls.subject.open', { count: open }), ...others]);
    return [t(`calls.subject.lead.${of}`, { counts }), ...left];
  }
  return [
    t(`calls.subject.noneOpen.${of}`, { counts: format.list(others) }),
    ...(lastYear === '' ? [] : [t('calls.subject.last', { year: lastYear })]),
    ...left,
  ];
}

/** When a funder's calls opened and closed in the years before, with how many years say so; never a promise. */
export function windowSentences(window: UsualWindow, speech: CallSpeech): readonly string[] {
  const said = windowWords(window, speech);
  return said.length === 0 ? [speech.t('calls.subject.noUsualMonth')] : [...said, speech.t('calls.subject.noPromise')];
}
