import { lazy, Suspense, useState } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import { CopyFigure } from '../features/download/CopyFigure.tsx';
import { quotation } from '../features/download/quotation.ts';
import { useLocale } from '../i18n/react.tsx';
import { BarButton, ButtonRow } from '../ui/ButtonRow.tsx';

const ShareDialog = lazy(async () => ({ default: (await import('../features/share/ShareDialog.tsx')).ShareDialog }));

interface SignalsQuoteProps {
  /** The question and what it came to. */
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly edition: Edition;
  /** Asks the same again, of the same edition. */
  readonly address: string;
}

/** How the answer to a question leaves the site: as a link or a citation, or copied with its source. */
export function SignalsQuote({ sentence, caveats, edition, address }: SignalsQuoteProps) {
  const { t, format } = useLocale();
  const [shares, setShares] = useState(false);
  return (
    <>
      <ButtonRow>
        <BarButton solid onClick={() => setShares(true)}>
          {t('download.share')}
        </BarButton>
        <CopyFigure text={quotation(sentence, caveats, [edition], address, t, format)} />
      </ButtonRow>
      {shares && (
        <Suspense>
          <ShareDialog
            title={t('share.title')}
            {...{ sentence, caveats, edition, address }}
            onClose={() => setShares(false)}
          />
        </Suspense>
      )}
    </>
  );
}
