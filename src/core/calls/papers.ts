/** Papers that calls ask of associations, in the order a file is usually put together. */
export const papers = [
  'request',
  'project',
  'statutes',
  'receipt',
  'minutes',
  'board',
  'bank',
  'activity',
  'accounts',
] as const;
export type Paper = (typeof papers)[number];

/** The papers one published call asks for. */
export interface PaperList {
  /** Of the page it was read on. */
  readonly url: string;
  readonly publisher: string;
  readonly publisherAr: string;
  readonly year: string;
  readonly papers: readonly Paper[];
}

/** A paper and how many of the lists ask for it. */
export interface AskedPaper {
  readonly paper: Paper;
  readonly times: number;
}

/** What the lists ask for, in the standing order of papers; what none asks for is left out. */
export function askedPapers(lists: readonly PaperList[]): readonly AskedPaper[] {
  return papers
    .map((paper) => ({ paper, times: lists.filter((list) => list.papers.includes(paper)).length }))
    .filter(({ times }) => times > 0);
}
