import { lazy, Suspense } from 'react';
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
  readonly shares: boolean;
  readonly onShare: () => void;
  readonly onClose: () => void;
}

/** How one grant leaves the site: as a link or a citation, or copied with its source. */
export function GrantQuote(props: GrantQuoteProps) {
  const { edition, reference, address, shares, onShare, onClose } = props;
  const { parts } = props.grant;
  const { t, format, language } = useLocale();
  const [row] = parts;
  if (!row) return null;
  const speech = { t, format, language };
  const sentence = plainGrantSentence({ row, shared: parts.length > 1, reference }, speech);
  const caveats = grantCaveats(parts, row, edition, speech);
  return (
    <>
      <ButtonRow>
        <BarButton solid onClick={onShare}>
          {t('record.share')}
        </BarButton>
        <CopyFigure text={quotation(sentence, caveats, [edition], address, t, format)} />
      </ButtonRow>
      {shares && (
        <Suspense>
          <ShareDialog title={t('share.titleRecord')} {...{ sentence, caveats, edition, address }} onClose={onClose} />
        </Suspense>
      )}
    </>
  );
}
