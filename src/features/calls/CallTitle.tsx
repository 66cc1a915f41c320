import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './CallTitle.module.css';
import { funderOf, titleOf } from './callWords.ts';

/** A longer title is cut in the heading; the whole stands below it. */
const longest = 300;

/** The title of a call under its funder, in the language and direction it is printed in. */
export function CallTitle({ call }: { readonly call: Call }) {
  const locale = useLocale();
  const { text, lang } = titleOf(call, locale);
  const letters = [...text];
  const isCut = letters.length > longest;
  return (
    <header className={styles.title}>
      <p className={styles.funder}>
        <bdi>{funderOf(call, locale)}</bdi>
      </p>
      <h1>
        <bdi lang={lang}>{isCut ? `${letters.slice(0, longest).join('').trimEnd()}…` : text}</bdi>
      </h1>
      {isCut && (
        <details>
          <summary>{locale.t('calls.facts.wholeTitle')}</summary>
          <p>
            <bdi lang={lang}>{text}</bdi>
          </p>
        </details>
      )}
    </header>
  );
}
