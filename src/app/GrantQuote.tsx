import { lazy, Suspense } from 'react';
import type { GrantDetail } from '../core/query/grantDetail.ts';
import { CopyFigure } from '../features/download/CopyFigure.tsx';
import { quotation } from '../features/download/quotation.ts';
import { grantCaveats } from '../features/grant/grantCaveats.ts';
import { plainGrantSentence } from '../features/grant/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import { BarButton, ButtonRow } from '../ui/ButtonRow.tsx';
import type { GrantShareProps } from './GrantShare.tsx';

const GrantShare = lazy(async () => ({ default: (await import('./GrantShare.tsx')).GrantShare }));

interface GrantQuoteProps extends Omit<GrantShareProps, 'sentence' | 'caveats' | 'meant'> {
  readonly grant: GrantDetail;
  /** What is shared: the record, its comparison, or nothing. */
  readonly shared: 'record' | 'comparison' | null;
  readonly onShare: () => void;
}

/** How one grant leaves the site: as a link or a citation, or copied with its source. */
export function GrantQuote(props: GrantQuoteProps) {
  const { exploration, reference, dataset, address, shared, onShare, onClose } = props;
  const { edition } = exploration;
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
      {shared && (
        <Suspense>
          <GrantShare
            {...{ exploration, reference, dataset, sentence, caveats, address, onClose }}
            meant={shared === 'comparison'}
          />
        </Suspense>
      )}
    </>
  );
}
