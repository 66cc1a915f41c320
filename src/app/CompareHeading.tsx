import { differenceSentence, perInhabitantSentence } from '../features/compare/differenceSentence.ts';
import { areComplete, type Side } from '../features/compare/side.ts';
import { capitalised } from '../i18n/capitalised.ts';
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
  const sentence = differenceSentence(...marked, voice);
  const nameOf = ({ name }: Side, mark: string) =>
    sentence.startsWith(mark) || sentence.includes(`. ${mark}`) ? capitalised(name) : name;
  const parts = {
    a: <bdi className={styles.a}>{nameOf(a, '<a/>')}</bdi>,
    b: <bdi className={styles.b}>{nameOf(b, '<b/>')}</bdi>,
  };
  return (
    <h1 className={styles.sentence}>
      <Interleave sentence={sentence} parts={parts} /> {perInhabitantSentence(a, b, areComplete(a, b), voice)}
    </h1>
  );
}
