import { useCallback, useState } from 'react';
import { GrantSheet } from '../features/grant/GrantSheet.tsx';
import { useLocale } from '../i18n/react.tsx';
import { TakeAway } from '../ui/chart/takeAway.ts';
import { Notice } from '../ui/Notice.tsx';
import type { BodyProps } from './bodyProps.ts';
import { GrantQuote } from './GrantQuote.tsx';

/** One grant at its own address; its comparison leaves with the record it is of. */
export function GrantPage({ exploration, address, reference, notices }: BodyProps) {
  const { t } = useLocale();
  const [shares, setShares] = useState(false);
  const share = useCallback(() => setShares(true), []);
  const { page, grant, result, edition } = exploration;
  if (page.kind !== 'grant') return notices;
  return (
    <>
      {notices}
      {grant ? (
        <TakeAway value={share}>
          <GrantSheet
            {...{ grant, edition, reference, address }}
            peers={result}
            quote={
              <GrantQuote
                {...{ grant, edition, reference, address, shares }}
                onShare={share}
                onClose={() => setShares(false)}
              />
            }
          />
        </TakeAway>
      ) : (
        <Notice tone="check">{t('record.unknown', { id: page.id })}</Notice>
      )}
    </>
  );
}
