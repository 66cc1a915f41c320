import type { RemarksTexts } from '../messageShape.ts';

/** What must be known of some pages, addresses and files of the reader's own, in English. */
export const remarksEn: RemarksTexts = {
  ownFileGone: 'Your file is no longer open',
  ownFileGoneWhy:
    'It never left your browser, and nothing of it is kept from one visit to the next: its figures cannot be made again without it.',
  checkAgain: 'Check the file again',
  seeEdition: 'See the edition of the site',
  reading: 'Reading {file}: {read} of {total}',
  unknownPage:
    'The address “{path}” leads to no page. Here is the edition to explore: the search finds a place, a body or a call by its name.',
  repaired: 'Part of the address could not be read and was left out: {parameters}. The rest of the selection applies.',
  ownMark:
    'A personal file ({files}; rows: {rows}), read in a browser on {date}: it belongs to no edition of this site.',
  ownAlone: 'Your file is alone on the screen: nothing is added to it.',
  putBeside: 'Put it beside the edition of {date}',
  unknownEdition:
    'This site does not hold the edition “{edition}”. The figures shown are those of the published edition.',
  otherDate:
    'This link was made on the edition of {asked}; the figures shown are those of the edition of {shown} and may differ.',
  older: 'Edition of {date}: not the newest, which is of {newest}.',
  seeChanges: 'See what changed',
  besideNewest: 'Put it beside the newest',
  openNewest: 'Open the newest',
  noCurrency:
    'The sign ¤ stands for the currency: nothing in the file states it, and it is not guessed. Add a column “currency” ({codes}) to it.',
  sayCurrency: 'Say it under My file: “change”, then “Currency”',
};
