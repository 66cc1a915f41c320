import { EditionError } from '../edition/editionError.ts';
import { parseSample } from '../ingest/parseCsv.ts';
import { type Paper, type PaperList, papers } from './papers.ts';

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

function paperOf(cell: string): Paper {
  const paper = papers.find((code) => code === cell);
  if (!paper) throw new EditionError('rowInvalid', { file: 'papers', column: 'papers', cell });
  return paper;
}
