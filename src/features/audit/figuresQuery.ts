import type { AuditRecord, Institution } from '../../core/audit/auditRecord.ts';
import { encodeView } from '../../core/view/urlCodec.ts';
import { defaultView } from '../../core/view/viewState.ts';

/** The query of the explore page that shows an institution's year, as an edition holds it. */
export function figuresQuery(
  { key, class: of }: Pick<Institution, 'key' | 'class'>,
  year: string,
  edition: AuditRecord['edition'],
): string {
  const { clauses } = defaultView.filter;
  const whose = key.startsWith('*') ? of !== '' && { class: [of] } : { funder: [key] };
  return encodeView({
    ...defaultView,
    filter: { ...defaultView.filter, clauses: { ...clauses, ...whose, year: [year] } },
    edition: { name: edition.name, date: edition.older ? edition.date : null },
  });
}
