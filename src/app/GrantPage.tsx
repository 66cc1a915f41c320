import { useCallback, useState } from 'react';
import { explorePage } from '../core/view/page.ts';
import { GrantSheet } from '../features/grant/GrantSheet.tsx';
import { useLocale } from '../i18n/react.tsx';
import { PageLink } from '../state/pageLink.tsx';
import { TakeAway } from '../ui/chart/takeAway.ts';
import { Notice } from '../ui/Notice.tsx';
import type { BodyProps } from './bodyProps.ts';
import { GrantQuote } from './GrantQuote.tsx';

/** One grant at its own address; its comparison leaves with the record it is of. */
export function GrantPage({ exploration, address, reference, dataset, notices }: BodyProps) {
  const { t } = useLocale();
  const [shared, setShared] = useState<'record' | 'comparison' | null>(null);
  const shareComparison = useCallback(() => setShared('comparison'), []);
  const { page, grant, result, edition } = exploration;
  if (page.kind !== 'grant') return notices;
  return (
    <>
      {notices}
      {grant ? (
        <TakeAway value={shareComparison}>
          <GrantSheet
            {...{ grant, edition, reference, address }}
            peers={result}
            quote={
              <GrantQuote
                {...{ grant, exploration, reference, dataset, address, shared }}
                onShare={() => setShared('record')}
                onClose={() => setShared(null)}
              />
            }
          />
        </TakeAway>
      ) : (
        <Notice tone="check">
          {t('record.unknown', { id: page.id })} <PageLink to={explorePage}>{t('record.seeAll')}</PageLink>
        </Notice>
      )}
    </>
  );
}
