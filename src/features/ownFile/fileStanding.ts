import { verdictOf } from '../../core/ingest/fileIngest.ts';
import type { checkText } from '../../i18n/checkText.ts';
import type { ChosenFile } from '../../state/ownFiles.ts';

type Words = ReturnType<typeof checkText>;

/** True for a file whose rows can be shown: it is read, nothing blocks it and no answer is awaited. */
export function isReady({ report, waits, failure }: ChosenFile): boolean {
  if (!report || waits || failure) return false;
  const verdict = verdictOf(report);
  return verdict === 'clean' || verdict === 'setAside';
}

/** True for a file that is ready, and that the reader wants counted. */
export function isCounted(file: ChosenFile): boolean {
  return isReady(file) && !file.leftOut;
}

/** How far a file has come, in a few words. */
export function standingOf(file: ChosenFile, words: Words): string {
  const { report, waits, failure, leftOut } = file;
  if (waits) return words.say('reading');
  if (failure) return words.say(failure === 'cancelled' ? 'stopped' : 'failed');
  if (!report) return '';
  const verdict = verdictOf(report);
  if (verdict === 'blocked') return words.say('blocks');
  if (verdict === 'asks') return words.say('asks', { questions: report.questions.length });
  return words.say(leftOut ? 'left' : 'ready');
}
