import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askedPapers, papers } from '../../../src/core/calls/papers.ts';
import { parsePaperLists } from '../../../src/core/calls/parsePaperLists.ts';
import { isWebAddress } from '../../../src/core/model/webAddress.ts';

const heading = 'source_url,publisher,publisher_ar,year,papers';
const url = 'https://example.org/a';

test('counts how many calls ask for a paper, in the standing order; none asks, none is named', () => {
  const lists = parsePaperLists(
    `${heading}\n${url},Commune 1,جماعة 1,2015,bank|request\n${url},Commune 2,,2016,request\n`,
  );
  expect(lists[0]).toEqual({
    url,
    publisher: 'Commune 1',
    publisherAr: 'جماعة 1',
    year: '2015',
    papers: ['bank', 'request'],
  });
  expect(askedPapers(lists)).toEqual([
    { paper: 'request', times: 2 },
    { paper: 'bank', times: 1 },
  ]);
});

test('a paper nobody knows and a missing column stop the reading', () => {
  expect(() => parsePaperLists(`${heading}\n${url},Commune 1,,2015,passport\n`)).toThrow(/rowInvalid.*passport/);
  expect(() => parsePaperLists('source_url,publisher\n')).toThrow(/columnMissing.*publisher_ar/);
});

test('the lists of this project each name their page, and ask for every paper at least once', () => {
  const lists = parsePaperLists(readFileSync(join(import.meta.dirname, '../../../data/reference/papers.csv'), 'utf8'));
  expect(lists.length).toBeGreaterThan(1);
  for (const list of lists) {
    expect(isWebAddress(list.url)).toBe(true);
    expect(list.year).toMatch(/^20\d\d$/);
    expect(new Set(list.papers).size).toBe(list.papers.length);
  }
  expect(askedPapers(lists).map(({ paper }) => paper)).toEqual(papers);
});
