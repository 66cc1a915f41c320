import { useState } from 'react';
import type { CallStanding } from '../../core/calls/callStatus.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useHydrated } from '../../state/useHydrated.ts';
import { BarButton, ButtonRow, barLink } from '../../ui/ButtonRow.tsx';
import styles from './ShareCall.module.css';
import { shareText } from './shareText.ts';

interface ShareCallProps {
  readonly call: Call;
  readonly standing: CallStanding;
  readonly edition: Edition;
  /** Shows the call again. */
  readonly address: string;
}

/** A call as a link and as a short message; a file of the reader's own has neither. */
export function ShareCall({ call, standing, edition, address }: ShareCallProps) {
  const locale = useLocale();
  const { t } = locale;
  const text = shareText(call, standing, edition, address, locale);
  return (
    <section className={styles.share}>
      <h2>{t('calls.share.title')}</h2>
      {edition.kind === 'own' ? (
        <p>{t('share.ownFile')}</p>
      ) : (
        <>
          <p className={styles.message} dir="auto">
            {text}
          </p>
          <Ways text={text} address={address} />
        </>
      )}
    </section>
  );
}

function Ways({ text, address }: { readonly text: string; readonly address: string }) {
  const { t } = useLocale();
  const shares = useHydrated() && typeof navigator.share === 'function';
  return (
    <ButtonRow>
      <CopyButton text={address} words={t('calls.share.copyLink')} />
      <CopyButton text={text} words={t('calls.share.copyText')} />
      <a
        className={barLink}
        href={`https://wa.me/?text=${encodeURIComponent(text)}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t('calls.share.whatsapp')}
      </a>
      {shares && (
        <BarButton onClick={() => void navigator.share({ text }).catch(() => undefined)}>
          {t('calls.share.device')}
        </BarButton>
      )}
    </ButtonRow>
  );
}

/** Copies a text, and says so; where the browser refuses, the text can be selected above. */
function CopyButton({ text, words }: { readonly text: string; readonly words: string }) {
  const { t } = useLocale();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  const shown = { no: words, yes: t('share.copied'), refused: t('download.copyRefused') };
  return (
    <BarButton onClick={() => void copy()}>
      <span aria-live="polite">{shown[copied]}</span>
    </BarButton>
  );
}
