import type { Letter, LetterLanguage } from '../i18n/letterText.ts';
import { useLocale } from '../i18n/react.tsx';
import { CopyBox } from './CopyBox.tsx';
import styles from './LetterBox.module.css';
import { printText } from './printText.ts';

interface LetterBoxProps {
  readonly language: LetterLanguage;
  readonly letter: Letter;
  /** Address it goes to; without one the reader knows best whom to write to. */
  readonly to?: string;
  /** Words of the button that prints it; without them it is not offered. */
  readonly print?: string;
}

/** A letter ready to be copied, mailed or printed; nothing is sent from here. */
export function LetterBox({ language, letter, to = '', print }: LetterBoxProps) {
  const { t } = useLocale();
  const title = t(`letter.${language}`);
  const text = `${letter.subject}\n\n${letter.body}`;
  return (
    <section className={styles.letter}>
      <h3>{title}</h3>
      <CopyBox prose rows={12} lang={language} label={title} text={text} />
      <p className={styles.ways}>
        <a href={mailOf(letter, to)}>{t('letter.mail')}</a>
        {print && (
          <button type="button" onClick={() => printText(letter.subject, letter.body, language)}>
            {print}
          </button>
        )}
      </p>
    </section>
  );
}

function mailOf({ subject, body }: Letter, to: string): string {
  const [about, text] = [encodeURIComponent(subject), encodeURIComponent(body.replaceAll('\n', '\r\n'))];
  return `mailto:${encodeURIComponent(to)}?subject=${about}&body=${text}`;
}
