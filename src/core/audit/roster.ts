import type { Resource } from '../edition/descriptor.ts';
import { slugify } from '../text/fold.ts';
import { publishedEdition } from '../view/viewState.ts';
import type { Institution } from './auditRecord.ts';
import type { CountedFile } from './countedRows.ts';

/** A list of grants with what the table holds of it. */
export interface CountedList {
  readonly resource: Pick<Resource, 'coverage' | 'profile' | 'publisher'>;
  readonly counted: CountedFile | undefined;
}

/**
 * The institutions an edition's coverage is shown for: those its lists of grants speak for, as the reference table has
 * them, under the names their rows print, or of the publisher whose name is theirs; of the compilation, which looks for
 * lists wherever they may be, those of that table besides. A list that speaks for all institutions stands for those of
 * its rows' class, under the key `*` and that class.
 */
export function rosterOf(
  name: string,
  reference: readonly Institution[],
  lists: readonly CountedList[],
): Institution[] {
  const known = new Map(reference.map((institution) => [institution.key, institution]));
  const found = new Map(name === publishedEdition.name ? known : []);
  for (const { resource, counted } of lists) {
    if (resource.profile !== 'kharita-grants-1') continue;
    const institution = institutionOf(resource, counted);
    if (!found.has(institution.key)) found.set(institution.key, known.get(institution.key) ?? institution);
  }
  return [...found.values()];
}

function institutionOf(
  { coverage: { institution: slug }, publisher: { fr, ar } }: CountedList['resource'],
  counted: CountedFile | undefined,
): Institution {
  const classes = [...(counted?.classes ?? [])];
  const [only = ''] = classes.length === 1 ? classes : [];
  const notKnown = { class: only, expectedFrom: '', expectedBasis: '' };
  if (slug === '*') return { ...notKnown, key: `*${only}`, names: { fr: '', ar: '' } };
  const published = slugify(fr) === slug ? { fr, ar } : { fr: slug, ar: '' };
  return { ...notKnown, key: slug, names: counted?.funders.get(slug) ?? published };
}
