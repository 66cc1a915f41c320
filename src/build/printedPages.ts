import { figureIds } from '../core/model/figures.ts';
import type { Reference } from '../core/model/reference.ts';
import type { Subject, SubjectKind } from '../core/model/subject.ts';
import { subjectKinds } from '../core/model/subject.ts';
import type { GrantTable } from '../core/table/grantTable.ts';
import { explorePage, type Page } from '../core/view/page.ts';

/** More recipients than this have their pages drawn in the browser instead. */
const mostRecipients = 2000;

/** The pages of an edition that are printed when the site is built; every other address is drawn in the browser. */
export function printedPages(table: GrantTable | undefined, reference: Reference): Page[] {
  const profiles = subjectKinds.flatMap((of) => keysOf(of, table, reference).map((key): Subject => ({ of, key })));
  return [
    explorePage,
    ...subjectKinds.map((of): Page => ({ kind: 'directory', of })),
    { kind: 'compare' },
    ...figureIds.map((figure): Page => ({ kind: 'embed', figure })),
    ...profiles.map((subject): Page => ({ kind: 'profile', subject })),
  ];
}

function keysOf(of: SubjectKind, table: GrantTable | undefined, reference: Reference): string[] {
  const { regions, provinces, sectors, funders } = reference;
  if (of === 'region' || of === 'province') return { region: regions, province: provinces }[of].map(({ code }) => code);
  if (of === 'sector') return sectors.map(({ code }) => code);
  const keys = table?.columns[of].dict.filter((key) => key !== '') ?? [];
  if (of === 'funder') return [...new Set([...keys, ...funders.map(({ slug }) => slug)])];
  return keys.length > mostRecipients ? [] : keys;
}
