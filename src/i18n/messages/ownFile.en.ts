import type { OwnFileTexts } from '../messageShape.ts';

/** What only the page of the reader’s own file says, in English. */
export const ownFileEn: OwnFileTexts = {
  drop: 'Drop one or more CSV, TSV or XLSX files, or choose them:',
  choose: 'Choose files',
  starting: 'Reading the file',
  cancel: 'Stop',
  counts:
    'Read: {read} = accepted {accepted} + set aside {setAside} + blank {blank} + totals {totals} + footnotes {footnotes}.',
  calls: 'Calls for proposals read: {count}.',
  setAside: 'Download the rows set aside, with their reasons ({count})',
  cell: 'line {line}, {heading}: {cell}',
  blankCell: 'line {line}, {heading}',
  waits: 'Waiting for your answer: nothing of this file is counted or shown yet.',
  waiting: 'Rows read: {read}. Questions without an answer: {questions}.',
  blocked: 'This file could not be read: nothing of it is counted or shown.',
  row: 'line {line}',
  rowCell: 'line {line}: {cell}',
  choice: {
    worth: '“{cell}” is {reading}',
    day: '“{cell}” is {reading}',
    percent: '“{cell}” is {reading}% of the amount',
    unread: '“{cell}” is not a number',
    noDay: '“{cell}” is not a date',
    wholeAmount: '“{cell}” is not a share: the amount counts in full',
    column: '{heading} (column {column})',
    cell: '“{cell}”',
    holds: '{heading}: {cells}',
  },
  address: {
    label: 'Or the address of a CSV file on this site:',
    hint: 'A path, or a whole address under {origin}.',
    open: 'Open the address',
    fetching: 'Loading {file}: {read}',
  },
  refusal: {
    unreadable: {
      saw: 'This address could not be understood[: “{address}”].',
      why: 'Nothing was asked for.',
      do: 'Give a path such as “data/file.csv”, or the whole address under {origin}.',
    },
    scheme: {
      saw: 'This is not the address of a file on a site[: “{address}”].',
      why: 'Only http and https addresses of this site are read: others could hide a program or a content.',
      do: 'Give an address under {origin}, or choose the file on your device.',
    },
    otherSite: {
      saw: 'This address belongs to another site[: “{address}”].',
      why: 'This page reads nothing outside {origin}: another site would know that you read it.',
      do: 'Download the file, then choose it here.',
    },
    redirected: {
      saw: 'This address sends on to another one[: “{address}”].',
      why: 'That may lead to another site: it was not followed, and nothing was read.',
      do: 'Give the final address of the file under {origin}.',
    },
    missing: {
      saw: 'There is no file at this address[: “{address}”].',
      why: 'The site answers that it does not exist.',
      do: 'Check the address, capitals included.',
    },
    refused: {
      saw: 'The site did not give this file[: “{address}”].[ Its answer: {status}.]',
      why: 'Without the file nothing can be read.',
      do: 'Check that the file is public, then try again.',
    },
    unreachable: {
      saw: 'The site could not be reached[: “{address}”].',
      why: 'The connection may be down; nothing was read.',
      do: 'Check the connection, then try again.',
    },
    page: {
      saw: 'The address answered with a web page, not with a CSV file[: “{address}”].',
      why: 'A page is not a table of rows.',
      do: 'Give the address of the file itself, often that of the download button.',
    },
    tooLarge: {
      saw: 'This file is larger than what can be read here[: {limit}].',
      why: 'A heavier file could stop your browser.',
      do: 'Split it, for example by year.',
    },
    incomplete: {
      saw: 'The file arrived incomplete[: “{address}”].',
      why: 'The sum of a truncated file would be wrong, so it was not read.',
      do: 'Try again.',
    },
    cancelled: {
      saw: 'Loading was stopped[: “{address}”].',
      why: 'Nothing of this file was read.',
      do: 'Start it again whenever you like.',
    },
  },
};
