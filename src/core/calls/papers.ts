import { EditionError } from '../edition/editionError.ts';
import { parseSample } from '../ingest/parseCsv.ts';

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

const columns = ['source_url', 'publisher', 'publisher_ar', 'year', 'papers'] as const;

/**
 * Reads `data/reference/papers.csv`.
 * @throws EditionError `columnMissing` or `rowInvalid`.
 */
export function parsePaperLists(csvText: string): readonly PaperList[] {
  const [header, ...records] = parseSample(csvText, ',');
  const headings = header?.cells ?? [];
  const missing = columns.find((column) => !headings.includes(column));
  if (missing) throw new EditionError('columnMissing', { file: 'papers', column: missing });
  return records.map(({ cells }) => {
    const [url = '', publisher = '', publisherAr = '', year = '', listed = ''] = columns.map(
      (name) => cells[headings.indexOf(name)] ?? '',
    );
    return { url, publisher, publisherAr, year, papers: listed.split('|').map(paperOf) };
  });
}

/** What the lists ask for, in the standing order of papers; what none asks for is left out. */
export function askedPapers(lists: readonly PaperList[]): readonly AskedPaper[] {
  return papers
    .map((paper) => ({ paper, times: lists.filter((list) => list.papers.includes(paper)).length }))
    .filter(({ times }) => times > 0);
}

function paperOf(cell: string): Paper {
  const paper = papers.find((code) => code === cell);
  if (!paper) throw new EditionError('rowInvalid', { file: 'papers', column: 'papers', cell });
  return paper;
}
