import { useState } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import styles from './ShareDialog.module.css';

interface CopyBoxProps {
  readonly label: string;
  readonly text: string;
  /** Prose rather than code. */
  readonly prose?: boolean;
}

/** A text to take away: it can be copied at once, or selected by hand where the browser refuses. */
export function CopyBox({ label, text, prose = false }: CopyBoxProps) {
  const { t } = useLocale();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  const words = { no: t('share.copy'), yes: t('share.copied'), refused: t('download.copyRefused') }[copied];
  return (
    <div className={styles.box}>
      <textarea
        readOnly
        dir="auto"
        className={prose ? styles.prose : undefined}
        rows={Math.min(6, text.split('\n').length + 1)}
        aria-label={label}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <ButtonRow>
        <BarButton onClick={() => void copy()}>
          <span aria-live="polite">{words}</span>
        </BarButton>
      </ButtonRow>
    </div>
  );
}
