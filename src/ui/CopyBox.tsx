import { useState } from 'react';
import { useLocale } from '../i18n/react.tsx';
import { BarButton, ButtonRow } from './ButtonRow.tsx';
import styles from './CopyBox.module.css';

interface CopyBoxProps {
  readonly label: string;
  readonly text: string;
  /** Prose rather than code. */
  readonly prose?: boolean;
  /** Language of the text, where it is not the page's. */
  readonly lang?: 'ar' | 'fr';
  /** Lines shown before it scrolls; as many as the text has, six at most, where it is not said. */
  readonly rows?: number;
}

/** A text to take away: it can be copied at once, or selected by hand where the browser refuses. */
export function CopyBox({ label, text, prose = false, lang, rows }: CopyBoxProps) {
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
        lang={lang}
        dir={lang ? directions[lang] : 'auto'}
        className={prose ? styles.prose : undefined}
        rows={rows ?? Math.min(6, text.split('\n').length + 1)}
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

const directions = { ar: 'rtl', fr: 'ltr' } as const;
