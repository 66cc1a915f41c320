import { useState } from 'react';
import type { CallStanding } from '../../core/calls/callStatus.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useHydrated } from '../../state/useHydrated.ts';
import { BarButton, ButtonRow, barLink } from '../../ui/ButtonRow.tsx';
import { CopyBox } from '../../ui/CopyBox.tsx';
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
          <Ways text={text} address={address} />
          <CopyBox prose rows={7} label={t('calls.share.text')} text={text} />
        </>
      )}
    </section>
  );
}

function Ways({ text, address }: { readonly text: string; readonly address: string }) {
  const { t } = useLocale();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const shares = useHydrated() && typeof navigator.share === 'function';
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  const words = { no: t('calls.share.copyLink'), yes: t('share.copied'), refused: t('download.copyRefused') };
  return (
    <ButtonRow>
      <BarButton onClick={() => void copy()}>
        <span aria-live="polite">{words[copied]}</span>
      </BarButton>
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
