import type { Reference } from '../../core/model/reference.ts';
import type { Subject } from '../../core/model/subject.ts';
import type { Choices } from '../../core/view/choices.ts';
import { encodeView } from '../../core/view/urlCodec.ts';
import { defaultView, type View } from '../../core/view/viewState.ts';
import type { CallSubject } from '../../features/calls/subjectCalls.ts';

/** What a page's calls are held to: a province's are those of its region. Null where calls have no such clause. */
export function callSubjectOf({ of, key }: Subject, { provinces }: Pick<Reference, 'provinces'>): CallSubject | null {
  if (of === 'region' || of === 'funder' || of === 'sector') return { of, key };
  const province = of === 'province' ? provinces.find(({ code }) => code === key) : undefined;
  return province ? { of: 'region', key: province.region } : null;
}

/** Query of the list that holds the calls of a subject, in the reader's edition and theme. */
export function callListQuery(
  { of, key }: CallSubject,
  choices: Choices,
  { edition, theme }: Pick<View, 'edition' | 'theme'>,
): string {
  const { filter } = defaultView;
  const clauses = { ...filter.clauses, [of]: [key] };
  return encodeView({ ...defaultView, edition, theme, choices, filter: { ...filter, clauses } });
}
