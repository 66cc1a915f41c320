import type { ChangesTexts } from '../messageShape.ts';

/** What is said of the dates of an edition and of what changed between them, in English. */
export const changesEn: ChangesTexts = {
  ownFileGone: 'Your file is no longer open',
  ownFileGoneWhy:
    'It never left your browser, and nothing of it is kept from one visit to the next: its figures cannot be made again without it.',
  checkAgain: 'Check the file again',
  seeEdition: 'See the edition of the site',
  reading: 'Reading {file}: {read} of {total}',
  unknownPage:
    'The address “{path}” has no page of its own yet. Here is the explore page, with the selection it names.',
  repaired: 'Part of the address could not be read and was left out: {parameters}. The rest of the selection applies.',
  ownMark:
    'A personal file ({files}; rows: {rows}), read in a browser on {date}: it belongs to no edition of this site.',
  ownAlone: 'Your file is alone on the screen: nothing is added to it.',
  callsApart:
    'Calls of this edition under these choices: {count}. They are not added to yours; one call may stand in both lists.',
  putBeside: 'Put it beside the edition of {date}',
  unknownEdition:
    'This site does not hold the edition “{edition}”. The figures shown are those of the published edition.',
  otherDate:
    'This link was made on the edition of {asked}; the figures shown are those of the edition of {shown} and may differ.',
  older: 'Edition of {date}: not the newest, which is of {newest}.',
  seeChanges: 'See what changed',
  openNewest: 'Open the newest',
  title: 'What changed',
  description:
    'What changed from one date of the edition to the next: rows added, removed and altered, and the figures they move.',
  movedUp: 'From the edition of {before} to that of {after}, the total goes from {was} to {is}: {moved} more.',
  movedDown: 'From the edition of {before} to that of {after}, the total goes from {was} to {is}: {moved} less.',
  same: 'From the edition of {before} to that of {after}, the total stays at {is}.',
  apart:
    'The editions of {before} and {after} do not count in one currency, or not the same kind of amount: their totals have no difference.',
  first: 'The edition of {date} is the first one kept here. From the next one on, this page says what moved.',
  firstHow:
    'Every edition stays readable at its date, as it was published. The next one is compared with it row by row: a grant is known again by its funder and its identifier, a call by its identifier. A grant without an identifier that changes counts as removed and added.',
  own: 'Your files have only one date: there is nothing to compare.',
  loading: 'Reading the comparison',
  failed: 'The comparison could not be read.',
  retry: 'Try again',
  dates: 'Dates kept',
  newest: 'the newest',
  firstKept: 'the first one kept',
  records: 'Rows',
  grants: 'Grants',
  calls: 'Calls for proposals',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
  figures: 'The figures that moved',
  figuresNote:
    'Default selection: paid, awarded, approved, recovered or of no stated status, without the rows that may repeat another. Before + difference = after.',
  figuresUnit: 'Amounts in {currency}, and below them the number of grants.',
  openDate: 'Open its figures',
  total: 'Total',
  sameParts: 'Unchanged: {count}',
  showAll: 'Show all ({count})',
  listed: 'The first {shown} rows; all of them are in the file.',
  download: 'Download every row that changed (CSV, {rows} rows)',
  nothing: 'No row changed.',
  field: '{field}: before {before}, after {after}',
  recordUp: 'The total gains {moved}.',
  recordDown: 'The total loses {moved}.',
  notStated: 'not stated',
  notNamed: 'recipient not named',
  yes: 'yes',
  no: 'no',
  files: 'File by file',
  file: 'File',
  rows: 'Rows counted',
  filesSame: 'Files the same to the byte: {count}',
  call: 'Since the edition of {date}',
  callNew: 'This call was not in the edition of {date}.',
  callSame: 'Nothing in this call has changed since the edition of {date}.',
  amountCounted: 'Amount counted',
  amountKind: 'Kind of amount',
  by: {
    year: 'By year',
    region: 'By region',
    sector: 'By sector',
    funder: 'By funder',
  },
  fate: {
    added: 'Added',
    removed: 'Removed',
    altered: 'Altered',
  },
  grantsOf: {
    added: 'Grants added ({count})',
    removed: 'Grants removed ({count})',
    altered: 'Grants altered ({count})',
  },
  callsOf: {
    added: 'Calls added ({count})',
    removed: 'Calls removed ({count})',
    altered: 'Calls altered ({count})',
  },
};
