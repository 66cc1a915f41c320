import { GrantSheet } from '../features/grant/GrantSheet.tsx';
import { useLocale } from '../i18n/react.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { BodyProps } from './bodyProps.ts';
import { GrantQuote } from './GrantQuote.tsx';

/** One grant at its own address. */
export function GrantPage({ exploration, address, reference, notices }: BodyProps) {
  const { t } = useLocale();
  const { page, grant, result, edition } = exploration;
  if (page.kind !== 'grant') return notices;
  return (
    <>
      {notices}
      {grant ? (
        <GrantSheet
          {...{ grant, edition, reference, address }}
          peers={result}
          quote={<GrantQuote {...{ grant, edition, reference, address }} />}
        />
      ) : (
        <Notice tone="check">{t('record.unknown', { id: page.id })}</Notice>
      )}
    </>
  );
}
