import { usualWindowOf } from '../../core/calls/usualWindow.ts';
import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './CallFacts.module.css';
import { windowWords } from './usualWindowsModel.ts';

interface CallWindowProps {
  readonly call: Call;
  /** Those of the edition, or at least the ones it is learnt from. */
  readonly calls: readonly Call[];
  /** The current one. */
  readonly year: number;
}

/** When this call, or failing that its funder's calls, came in earlier years; never a promise. */
export function CallWindow({ call, calls, year }: CallWindowProps) {
  const { t, format, language } = useLocale();
  const window = usualWindowOf(call, calls, year);
  if (window === null || (window.opens === null && window.closes === null)) return null;
  return (
    <section className={styles.section}>
      <h2>{t('calls.window.titleOne')}</h2>
      <p>
        {t(`calls.window.basis.${window.basis}`)} {windowWords(window, { t, format, language }).join(' ')}
      </p>
    </section>
  );
}
