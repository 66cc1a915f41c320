import { useState } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton } from '../../ui/ButtonRow.tsx';

/** Copies the figure with all that must travel with it. */
export function CopyFigure({ text }: { readonly text: string }) {
  const { t } = useLocale();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
    setTimeout(() => setCopied('no'), 4000);
  };
  const label = { no: t('download.copy'), yes: t('download.copied'), refused: t('download.copyRefused') }[copied];
  return (
    <BarButton onClick={() => void copy()}>
      <span aria-live="polite">{label}</span>
    </BarButton>
  );
}
