import type { Reference } from '../core/model/reference.ts';
import type { Answer } from './protocol.ts';

/** True for the profile of a funder that no grant of the edition names: its name is not in the table. */
export function isUnheard({ about }: Answer): boolean {
  return about !== null && about.n === 0 && about.subject.of === 'funder';
}

/** The answer with the reference table's name for a funder that no grant names. */
export function nameUnheard(answer: Answer, { funders }: Pick<Reference, 'funders'>): Answer {
  const known = isUnheard(answer) && funders.find(({ slug }) => slug === answer.about?.subject.key);
  if (!known || !answer.about) return answer;
  return { ...answer, about: { ...answer.about, names: { name: known.names.fr, nameAr: known.names.ar } } };
}
