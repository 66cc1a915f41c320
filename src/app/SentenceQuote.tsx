import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import { CopyFigure } from '../features/download/CopyFigure.tsx';
import { quotation } from '../features/download/quotation.ts';
import { useLocale } from '../i18n/react.tsx';
import { BarButton, ButtonRow } from '../ui/ButtonRow.tsx';

const ShareDialog = lazy(async () => ({ default: (await import('../features/share/ShareDialog.tsx')).ShareDialog }));

interface SentenceQuoteProps {
  /** What the page comes to: the answer to a question, a list and its total, what an edition changed. */
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly edition: Edition;
  /** Shows the same again, of the same edition. */
  readonly address: string;
  /** Stands before the others, as the one that is meant first. */
  readonly children?: ReactNode;
}

/** How a page that is one sentence leaves the site: as a link or a citation, or copied with its source. */
export function SentenceQuote({ sentence, caveats, edition, address, children }: SentenceQuoteProps) {
  const { t, format } = useLocale();
  const [shares, setShares] = useState(false);
  return (
    <>
      <ButtonRow>
        {children}
        <BarButton solid={!children} onClick={() => setShares(true)}>
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
