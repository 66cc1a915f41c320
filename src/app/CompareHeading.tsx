import { areComplete, differenceSentence, perInhabitantSentence, type Side } from '../features/compare/compareModel.ts';
import { useLocale } from '../i18n/react.tsx';
import { inCurrency } from '../ui/chart/voice.ts';
import { Interleave } from '../ui/Interleave.tsx';
import styles from './ComparePage.module.css';

interface CompareHeadingProps {
  readonly a: Side;
  readonly b: Side;
}

/** The difference as a sentence, its two sides marked as they are drawn. */
export function CompareHeading({ a, b }: CompareHeadingProps) {
  const voice = inCurrency(a.result.currency, useLocale());
  const marked = [
    { ...a, name: '<a/>' },
    { ...b, name: '<b/>' },
  ] as const;
  const parts = { a: <bdi className={styles.a}>{a.name}</bdi>, b: <bdi className={styles.b}>{b.name}</bdi> };
  return (
    <h1 className={styles.sentence}>
      <Interleave sentence={differenceSentence(...marked, voice)} parts={parts} />{' '}
      {perInhabitantSentence(a, b, areComplete(a, b), voice)}
    </h1>
  );
}
