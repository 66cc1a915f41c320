import type { ReceiptTexts } from '../messageShape.ts';

/** What the README of a receipt says, in English. Lines are plain text. */
export const receiptEn: ReceiptTexts = {
  title: 'Kharita: data and their receipt',
  calls: 'Calls for proposals, {scope}: {count}',
  callsWithoutAward: 'Calls for proposals over on {date} that no grant of this edition names, {scope}: {count}',
  callsKept: 'Calls for proposals kept by the reader: {count}',
  figures: 'Figures published by others, {subject}: {count}',
  figuresNational: 'Published totals of all public funders of the country: {count}',
  figuresApart: 'Each figure is as published, with its publisher. They are never added, to each other or to grants.',
  figuresAllHolders: 'Count every project holder, not only associations: {count}.',
  figuresContradicted: 'Contradicted by another published figure, given beside: {count}.',
  otherChoices: 'Other choices, see manifest.json: {choices}',
  edition: 'Edition: {edition}, {date}',
  hash: 'Hash of the edition: {hash}',
  address: 'Address that reproduces it: {address}',
  version: 'Written by Kharita {version}',
  holds: 'What the archive holds',
  part: {
    data: 'data.csv: the data, in UTF-8, with commas and decimal points',
    excel: 'data.csv: the data, for a spreadsheet set to French (semicolons, decimal commas)',
    sources: 'sources.csv: the files of the edition and the published pages they were read from',
    xlsx: 'data.xlsx: the same data, for a spreadsheet',
    json: 'data.json: the same data, for a program',
    geojson: 'data.geojson: the same data, with boundaries',
    manifest:
      'manifest.json: the selection in words and as data, the edition and the hash of each of its files, number of rows, sum, exclusions, licences, address',
    sums: 'SHA256SUMS: the hash of each file of the archive',
  },
  check: 'Check it without a network',
  sums: 'That nothing changed in the archive, once unpacked: sha256sum -c SHA256SUMS',
  verify:
    'That this is what the edition says, line by line: kharita verify FILE.zip, or the Verify page of the site. The selection is made again on the edition; nothing is sent.',
  verifyOwn: 'These rows come from your own files: open the same ones first, under My file, then the Verify page.',
  licences: 'Licences',
  licenceData: 'Data: {licences}',
  licenceNone: 'Data: no licence is stated',
  licenceBoundaries: 'Boundaries: © OpenStreetMap contributors, ODbL 1.0',
};
