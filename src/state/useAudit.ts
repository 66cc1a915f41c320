import { type AuditRecord, auditRecordPath, type SetAsideFile, setAsidePath } from '../core/audit/auditRecord.ts';
import type { Edition } from '../core/edition/edition.ts';
import type { PageData } from './pageData.ts';
import { useBase } from './pageLink.tsx';
import { type FileInHand, fetchSiteJson, useSiteJson } from './useSiteJson.ts';

/** The audit of an edition: what came with the page, else the edition's own file, which needs no engine. */
export function useAudit(edition: Edition, printed: PageData): FileInHand<AuditRecord> {
  const base = useBase();
  const inHand = printed.audit && printed.audit.edition.hash === edition.hash ? printed.audit : null;
  // Written by the build of this very site, so its shape is ours.
  return useSiteJson<AuditRecord>(`${base}${auditRecordPath(edition)}`, inHand, edition.kind !== 'own');
}

/** Fetches the rows an edition sets aside, by file, once. */
export function useSetAsideRows(edition: AuditRecord['edition']): () => Promise<readonly SetAsideFile[]> {
  const base = useBase();
  return async () => (await fetchSiteJson(`${base}${setAsidePath(edition)}`)) as readonly SetAsideFile[];
}
