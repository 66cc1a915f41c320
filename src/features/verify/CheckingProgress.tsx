import { useLocale } from '../../i18n/react.tsx';
import { verifyText } from '../../i18n/verifyText.ts';
import styles from './VerifyView.module.css';
import type { Verification } from './verification.ts';

interface CheckingProgressProps {
  readonly at: Extract<Verification, { step: 'working' }>['at'];
  readonly onStop: () => void;
}

/** How far a check has come, and the way to stop it. The step alone is spoken, not each of its bytes. */
export function CheckingProgress({ at, onStop }: CheckingProgressProps) {
  const { language, format } = useLocale();
  const { say } = verifyText(language);
  const measured = typeof at === 'string' ? null : at;
  const step = say(typeof at === 'string' ? at : at.step);
  const reached = measured && { done: format.bytes(measured.done), total: format.bytes(measured.total) };
  return (
    <div className={styles.progress}>
      <p>
        <span role="status">{step}</span> {reached && <span className={styles.count}>{say('sofar', reached)}</span>}
      </p>
      <progress {...(measured && { max: measured.total, value: measured.done })} aria-label={step} />
      <button type="button" onClick={onStop}>
        {say('stop')}
      </button>
    </div>
  );
}
