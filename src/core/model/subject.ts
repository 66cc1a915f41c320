/** What a page of its own can be about: the same words in every language, as they stand in the address. */
export const subjectKinds = ['region', 'province', 'sector', 'funder', 'recipient'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** One region, province, sector, funder or recipient; `key` is its code or slug. */
export interface Subject {
  readonly of: SubjectKind;
  readonly key: string;
}
