import { profiles } from '../core/edition/edition.ts';
import { type SchemaRecord, schemaRecordPath } from '../core/edition/schemaRecord.ts';
import { SchemaView } from '../features/schema/SchemaView.tsx';
import { useLocale } from '../i18n/react.tsx';
import { schemaText } from '../i18n/schemaText.ts';
import { useBase } from '../state/pageLink.tsx';
import { useSiteJson } from '../state/useSiteJson.ts';
import { BarButton } from '../ui/ButtonRow.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { BodyProps } from './bodyProps.ts';

/** What each column of a profile means: printed with the page, else fetched; it asks the engine nothing. */
export function SchemaPage({ exploration: { page }, printed }: BodyProps) {
  const { language } = useLocale();
  const { say } = schemaText(language);
  const base = useBase();
  const profile = page.kind === 'schema' ? page.profile : profiles[0];
  const atHand = printed.schema?.name === profile ? printed.schema : null;
  // Written by the build of this very site, so its shape is ours.
  const { record, failed, retry } = useSiteJson<SchemaRecord>(`${base}${schemaRecordPath(profile)}`, atHand, true);
  if (record) return <SchemaView record={record} />;
  return (
    <>
      <h1>{profile}</h1>
      {failed ? (
        <Notice tone="check">
          {say('failed')} <BarButton onClick={retry}>{say('retry')}</BarButton>
        </Notice>
      ) : (
        <Notice tone="note" passing>
          {say('loading')}
        </Notice>
      )}
    </>
  );
}
