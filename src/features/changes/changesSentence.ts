import type { EditionChanges } from '../../core/changes/editionChanges.ts';
import { type Edition, isSourcedInPart } from '../../core/edition/edition.ts';
import { changesText } from '../../i18n/changesText.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** From which date to which, and by how much the total moved; two dates apart where they have no figures in common. */
export function changesSentence(
  { before, after, figures }: EditionChanges,
  { language, format }: Pick<Voice, 'language' | 'format'>,
): string {
  const { say } = changesText(language);
  const dates = { before: format.date(before.date), after: format.date(after.date) };
  if (!figures) return say('apart', dates);
  const { total, currency } = figures;
  const amount = (centimes: number) => format.dirhams(centimes, currency);
  const is = amount(total.after.sum);
  if (total.moved.sum === 0) return say('same', { ...dates, is });
  const amounts = { was: amount(total.before.sum), is, moved: amount(Math.abs(total.moved.sum)) };
  return say(total.moved.sum > 0 ? 'movedUp' : 'movedDown', { ...dates, ...amounts });
}

/** What must be known of the figures of an edition before its changes are quoted; empty where nothing must. */
export function changesMark(edition: Edition, { t }: Pick<Voice, 't'>): string {
  if (edition.kind === 'simulated') return t('explore.simulatedMark');
  return isSourcedInPart(edition) ? t('explore.partialPhrase') : '';
}
