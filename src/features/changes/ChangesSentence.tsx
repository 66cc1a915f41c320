import type { EditionChanges } from '../../core/changes/editionChanges.ts';
import { changesText } from '../../i18n/changesText.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Changes.module.css';

/** From which date to which, and by how much the total moved. */
export function ChangesSentence({ changes: { before, after, figures } }: { readonly changes: EditionChanges }) {
  const { language, format } = useLocale();
  const { say } = changesText(language);
  const dates = { before: format.date(before.date), after: format.date(after.date) };
  if (!figures) return <h1 className={styles.sentence}>{say('apart', dates)}</h1>;
  const { total, currency } = figures;
  const amount = (centimes: number) => format.dirhams(centimes, currency);
  const amounts = {
    was: amount(total.before.sum),
    is: amount(total.after.sum),
    moved: amount(Math.abs(total.moved.sum)),
  };
  if (total.moved.sum === 0) return <h1 className={styles.sentence}>{say('same', { ...dates, is: amounts.is })}</h1>;
  const sentence = say(total.moved.sum > 0 ? 'movedUp' : 'movedDown', { ...dates, ...amounts });
  return <h1 className={styles.sentence}>{sentence}</h1>;
}
