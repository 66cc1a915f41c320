import { GrantSheet } from '../features/grant/GrantSheet.tsx';
import { useLocale } from '../i18n/react.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { BodyProps } from './bodyProps.ts';

/** One grant at its own address. */
export function GrantPage({ exploration, address, reference, notices }: BodyProps) {
  const { t } = useLocale();
  const { page, grant, result, edition } = exploration;
  if (page.kind !== 'grant') return notices;
  return (
    <>
      {notices}
      {grant ? (
        <GrantSheet {...{ grant, edition, reference, address }} peers={result} />
      ) : (
        <Notice tone="check">{t('record.unknown', { id: page.id })}</Notice>
      )}
    </>
  );
}
