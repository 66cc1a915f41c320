import { lazy, Suspense, useState } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import type { Reference } from '../core/model/reference.ts';
import type { GrantDetail } from '../core/query/grantDetail.ts';
import { CopyFigure } from '../features/download/CopyFigure.tsx';
import { quotation } from '../features/download/quotation.ts';
import { grantCaveats } from '../features/grant/grantCaveats.ts';
import { plainGrantSentence } from '../features/grant/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import { BarButton, ButtonRow } from '../ui/ButtonRow.tsx';

const ShareDialog = lazy(async () => ({ default: (await import('../features/share/ShareDialog.tsx')).ShareDialog }));

interface GrantQuoteProps {
  readonly grant: GrantDetail;
  readonly edition: Edition;
  readonly reference: Reference;
  /** Shows the record again, of the same edition. */
  readonly address: string;
}

/** How one grant leaves the site: as a link or a citation, or copied with its source. */
export function GrantQuote({ grant: { parts }, edition, reference, address }: GrantQuoteProps) {
  const { t, format, language } = useLocale();
  const [shares, setShares] = useState(false);
  const [row] = parts;
  if (!row) return null;
  const speech = { t, format, language };
  const sentence = plainGrantSentence({ row, shared: parts.length > 1, reference }, speech);
  const caveats = grantCaveats(parts, row, edition, speech);
  return (
    <>
      <ButtonRow>
        <BarButton solid onClick={() => setShares(true)}>
          {t('record.share')}
        </BarButton>
        <CopyFigure text={quotation(sentence, caveats, [edition], address, t, format)} />
      </ButtonRow>
      {shares && (
        <Suspense>
          <ShareDialog
            title={t('share.titleRecord')}
            {...{ sentence, caveats, edition, address }}
            onClose={() => setShares(false)}
          />
        </Suspense>
      )}
    </>
  );
}
