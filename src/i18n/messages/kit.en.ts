import type { KitTexts } from './kit.fr.ts';

/** What the commands of the publisher's kit say, in English. */
export const kitEn: KitTexts = {
  made: 'Edition “{name}” of {date}: {folder}',
  empty: 'The folder {folder} is ready. Put your CSV files into it, then run the command again.',
  kept: 'The edition before it is kept: {folder}',
  file: '{path}: rows counted {rows}[, sum {sum}][, set aside {setAside}]',
  before: 'before: rows counted {rows}[, sum {sum}]',
  beforeRecords: 'before: records {count}; what they sum to is written down nowhere',
  total: 'The whole edition: rows counted {rows}[, sum {sum}]',
  toFill: 'Still to be said:',
  fillTitle: 'The title of the edition: --title',
  fillTitleAr: 'The title of the edition in Arabic: --title-ar',
  fillContact: 'The address of a service to report an error to: --contact',
  fillPublisher: 'Who publishes {path}: --publisher',
  fillPublisherAr: 'Who publishes {path}, in Arabic: --publisher-ar',
  fillSource: 'The page that {path} comes from: --source',
  fillLicence: 'The terms on which {path} may be used again: --licence',
  fillInstitution: 'The institution whose grants {path} lists: --institution',
  fillPartial:
    '{path} is said to be partial: an empty place on the map will not read “zero”. If the whole list is in it, say so: --coverage complete. Only you know.',
  fillCallsInstitution: 'The institution whose calls {path} lists: --institution',
  fillCallsPartial:
    '{path} is said to be partial: that a call is not in it says nothing. If all calls are in it, say so: --coverage complete. Only you know.',
  fillFunder:
    'No column of {path} names the funder, and --institution does not give it to its rows: add a column “Funder”, the same throughout where there is one',
  fillCurrency: 'Nothing states the currency of {path}: --currency MAD',
  setAside:
    '{path}: the rows set aside ({count}) stay in the file, out of every sum, and the descriptor says how many they are. kharita report shows them.',
  people:
    '{path} seems to name people (rows: {count}). Their names are masked everywhere, and the file will not be offered as it is.',
  converted: '{path} is the sheet “{sheet}” of the workbook {name}, as CSV: each row keeps its number there.',
  repeatedFile:
    '{path} is, byte for byte, {other}, which the edition holds already: its rows would count twice. Nothing was written.',
  changedInPlace:
    '{path} was changed in the folder, which holds the only copy of the edition of {date}. To mend that edition: --dated {date}. To make a new one and keep that one: put the published file back, then give the changed file to the command. Nothing was written.',
  repeatedIds: '{path}: ids of the same funder that {other} has already ({count}). These rows count in both files.',
  notDescribed:
    '{path} is not in datapackage.json: nothing of it will be published. To put it there: kharita new-edition {folder}',
  notAsDescribed:
    '{path} is not the file that datapackage.json describes: nothing can be published. To describe it again: kharita new-edition {folder}',
  otherSetAside:
    '{path}: rows set aside {count}, in datapackage.json {described}. To count them again: kharita new-edition {folder}',
  next: 'To see the site: npm start, then the printed address followed by ?edition={name}',
  reading: 'Reading {path}',
  copying: 'Copying the files ({count})',
  writing: 'Writing {path}',
  packed: 'Edition “{name}” ready in {folder}. Files: {count}.',
  maskedFile: '{path}: masked copy, rows that named a person {count}. The hash of the original is in datapackage.json.',
  feeds: 'feeds/: feeds in each language {count}',
  noFeeds: 'No feeds: say where the site stands with --site.',
  editionHash: 'Hash of the edition: {hash}',
  coversComplete: 'Whole list[ of {institution}][ for {year}], as its publisher states.',
  coversPartial: 'Partial list[ of {institution}][ for {year}]: a missing row says nothing.',
  coversNil: 'The institution[ {institution}] states that it awarded nothing[ in {year}].',
  coversNotPublished: 'The institution[ {institution}] states that it does not publish this list[ for {year}].',
  editionPublished:
    'Public grants to associations and calls for proposals, edition of {date}. What the published files hold, not all that was paid.',
  editionSimulated: 'Simulated data: none of these grants exists. Edition of {date}.',
};
