import type { IssueTexts } from '../messageShape.ts';

/** No sentence has been confirmed by a reader of Tamazight yet; French stands in. */
export const issuesZgh: Partial<IssueTexts> = {};
