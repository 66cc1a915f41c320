import { lazy, Suspense, useState } from 'react';
import type { AuditRecord } from '../core/audit/auditRecord.ts';
import { type Edition, isSourcedInPart } from '../core/edition/edition.ts';
import { plainAuditSentence } from '../features/audit/plainAuditSentence.ts';
import { useLocale } from '../i18n/react.tsx';
import { BarButton } from '../ui/ButtonRow.tsx';
import type { BodyProps } from './bodyProps.ts';

const ShareDialog = lazy(async () => ({ default: (await import('../features/share/ShareDialog.tsx')).ShareDialog }));

interface AuditQuoteProps extends Pick<BodyProps, 'address'> {
  readonly files: AuditRecord['files'];
  readonly edition: Edition;
}

/** What the audit comes to as a citation, with what must be known of its edition. */
export function AuditQuote({ files, edition, address }: AuditQuoteProps) {
  const { t, format } = useLocale();
  const [cites, setCites] = useState(false);
  const marks = [
    edition.kind === 'simulated' ? t('explore.simulatedMark') : '',
    isSourcedInPart(edition) ? t('explore.partialPhrase') : '',
  ];
  return (
    <>
      <BarButton onClick={() => setCites(true)}>{t('share.cite')}</BarButton>
      {cites && (
        <Suspense>
          <ShareDialog
            title={t('share.cite')}
            sentence={plainAuditSentence(files, { t, format })}
            caveats={marks.filter((mark) => mark !== '')}
            {...{ edition, address }}
            onClose={() => setCites(false)}
          />
        </Suspense>
      )}
    </>
  );
}
