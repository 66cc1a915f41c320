import { useLocale } from '../../i18n/react.tsx';
import styles from './LinesAround.module.css';
import type { SourceLines } from './useSourceLines.ts';

interface LinesAroundProps {
  readonly lines: SourceLines;
  readonly file: string;
  readonly line: number;
}

/** The line as it stands in its file, between its neighbours. */
export function LinesAround({ lines, file, line }: LinesAroundProps) {
  const { t } = useLocale();
  if (lines === 'missing' || lines === 'withheld') return <p className={styles.quiet}>{t('record.linesMissing')}</p>;
  if (lines === 'awaited') return <p className={styles.quiet}>{t('record.linesAwaited', { file })}</p>;
  return (
    <ol className={styles.lines} dir="ltr" aria-label={t('record.lines', { file })}>
      {lines.map(({ number, text }) => (
        <li
          key={number}
          className={number === line ? styles.own : styles.other}
          aria-current={number === line || undefined}
        >
          <span className={styles.number}>{number}</span>
          <bdi dir="ltr" className={styles.text}>
            {text}
          </bdi>
        </li>
      ))}
    </ol>
  );
}
