import { Fragment } from 'react';
import styles from './VerifyView.module.css';

/** Letters of an identifier that is kept on one line: more may not fit beside others on a phone. */
const longestKept = 28;

const isolated = /\u2068([^\u2069]*)\u2069/;
const identifier = /[A-Za-z0-9][-_/.@][A-Za-z0-9]/;

/** A sentence whose texts from files stand apart in direction, with their identifiers unbroken. */
export function Sentence({ text }: { readonly text: string }) {
  return text.split(isolated).map((run, index) => {
    const key = `${index}`;
    return index % 2 === 1 ? (
      <bdi key={key}>
        <Run text={run} />
      </bdi>
    ) : (
      <Run key={key} text={run} />
    );
  });
}

function Run({ text }: { readonly text: string }) {
  return text.split(/(\s+)/).map((word, index) => {
    const key = `${index}`;
    return word.length <= longestKept && identifier.test(word) ? (
      <span key={key} className={styles.whole}>
        {word}
      </span>
    ) : (
      <Fragment key={key}>{word}</Fragment>
    );
  });
}
