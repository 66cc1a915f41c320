import type { IssueTexts } from '../messageShape.ts';

/** What each issue says in English: what we saw, why it matters, what to do. */
export const issuesEn: IssueTexts = {
  F01: {
    saw: 'This file is neither text nor an XLSX workbook[: it is a {kind} file].',
    why: 'Its rows cannot be read: no amount is counted.',
    do: 'A table is needed, as XLSX or CSV UTF-8[: open the {archive} archive and choose the CSV or the workbook inside it][: a {picture} picture is none, ask for the one it shows][: a {document} document is none, ask for the one it was made from][: open this {spreadsheet} file in a spreadsheet and save it so].',
  },
  F02: {
    saw: 'This file holds no rows of data.',
    why: 'An empty file is not a zero: rows may be missing, or there may be none.',
    do: 'Check the export; if no grant was awarded, publish a nil report.',
  },
  F03: {
    saw: 'The encoding is not stated; it was worked out from the letters[: {encoding}].',
    why: 'A wrong encoding damages accents and Arabic letters; amounts do not change.',
    do: 'Read a few names; if they look damaged, choose another encoding. A UTF-8 file avoids the question.',
  },
  F04: {
    saw: 'The mark at the start of the file (BOM) announces one encoding, the text follows another[: {encoding}].',
    why: 'A spreadsheet that trusts the mark shows damaged letters. Here the text prevails.',
    do: 'Read a few names, then save the file again as UTF-8.',
  },
  F06: {
    saw: 'The first line is an instruction for spreadsheets (“sep=”).',
    why: 'It is not a header, so it was skipped.',
    do: 'Nothing to do here; remove it before publishing, since other programs read it as data.',
  },
  F07: {
    saw: 'Lines of text come before the header[, which is on line {line}].',
    why: 'They are not grants and belong to no sum.',
    do: 'Check that the right header was found; before publishing, put it on the first line.',
  },
  F09: {
    saw: 'A quotation mark opened[ on line {line}] is never closed.',
    why: 'Everything after it reads as one cell, so the sum would be wrong.',
    do: 'Close or remove that mark, then open the file again.',
  },
  F10: {
    saw: 'Some letters were encoded twice (“Ã©” in place of “é”, for example).[ Cells: {count}.]',
    why: 'A damaged name cannot be found by search and its place is not recognised; amounts do not change.',
    do: 'Export the file again from its source, as UTF-8.',
  },
  F11: {
    saw: 'Each year has its own column[: {choices}].',
    why: 'One row then holds several amounts, and taking one of them would be a guess.',
    do: 'Give one row per grant and year, with a column for the year and one for the amount.',
  },
  F12: {
    saw: 'A record is too long to be read[, at line {line}][: more than {limit} characters].',
    why: 'No grant is that long: line ends are probably missing, and rows would read as one.',
    do: 'Check the export; each grant goes on a line of its own.',
  },
  F13: {
    saw: 'A row has too many columns to be read[: {columns}, where at most {limit} are].',
    why: 'A table of grants has a few dozen: the delimiter or the export is probably at fault.',
    do: 'Keep the columns that are needed, one row for each grant.',
  },
  F14: {
    saw: 'This file is larger than what is read here.',
    why: 'Reading a part of it would give a wrong sum; reading all of it would exhaust the memory of the device.',
    do: 'Split it into several files, by year or by body, and open them together.',
  },
  F15: {
    saw: 'This workbook is damaged or incomplete[: {cell}].',
    why: 'Rows would be missing and nothing would say so: no amount is counted.',
    do: 'Open it in a spreadsheet, save it again as XLSX or CSV UTF-8, and open the copy.',
  },
  F16: {
    saw: 'This workbook holds what no spreadsheet writes[: {cell}].',
    why: 'Such files are made to exhaust a computer or to read other files: nothing of it is read.',
    do: 'Ask whoever sent it for a new export, as XLSX or CSV UTF-8.',
  },
  F17: {
    saw: 'This workbook has other sheets[ than “{sheet}”][: {sheets}].',
    why: 'One is read at a time: what is on the others is not counted.',
    do: 'If what you look for is on another sheet, choose it; if it is on several, save each by itself.',
  },
  F18: {
    saw: 'This workbook has hidden sheets[: {sheets}].',
    why: 'Whoever publishes the file publishes what they hold too, at times names or workings that were not meant to be given.',
    do: 'Show them in the spreadsheet, and remove them before publishing if they do not belong there.',
  },
  F19: {
    saw: 'Some cells are formulas whose result is not stored.',
    why: 'Nothing is calculated here: those cells are read as blank.',
    do: 'Open the workbook in a spreadsheet, save it, and open it here again.',
  },
  F20: {
    saw: 'The file ends at the exact number of rows[, {limit},] where spreadsheets end.',
    why: 'Rows may have been lost when it was saved, and what they said with them.',
    do: 'Compare the number of rows with the source; if it has more, ask for a CSV that does not pass through a spreadsheet.',
  },
  F21: {
    saw: 'This workbook is protected by a password.',
    why: 'What it holds is encrypted: no row of it can be read.',
    do: 'Open it in a spreadsheet, take the password off, save it and open the copy.',
  },
  F22: {
    saw: 'Hidden or filtered rows of the sheet are read too.[ Rows: {count}.]',
    why: 'They count in the sum, and a total that the spreadsheet shows may leave them out.',
    do: 'If they are not to count, delete them from the file; else show them before publishing.',
  },
  F23: {
    saw: 'Formulas take their value from other workbooks, which are not opened.[ Cells: {count}.]',
    why: 'The value read is the one this workbook has saved: the other file may have changed since.',
    do: 'Check these cells, or paste them as values before publishing.',
  },
  H01: {
    saw: 'A column that is needed was not found[: {heading}].[ The likeliest column is “{nearest}”.]',
    why: 'Without it the rows cannot be counted.',
    do: 'Say which column stands for it[: {choices}], or add it to the file.',
  },
  H02: {
    saw: 'One heading appears several times[: “{heading}”].',
    why: 'Only their position tells these columns apart, and positions change from file to file.',
    do: 'Give each column a heading of its own.',
  },
  H04: {
    saw: 'A heading is not recognised[: “{heading}”].',
    why: 'Its column is kept as it is, but no figure comes from it.',
    do: 'Nothing to do, unless the column is one that is expected: then say which.',
  },
  H05: {
    saw: 'A heading was recognised under another name[: “{heading}”].',
    why: 'Its column is read as the matching field.',
    do: 'Check the match; if it is wrong, name the right column.',
  },
  H06: {
    saw: 'Several columns could play the same part[, “{heading}”][: {choices}].',
    why: 'Reading one rather than another would change the figures, so nothing is chosen for you.',
    do: 'Choose the column to read.',
  },
  H07: {
    saw: 'A heading seems to carry a unit[: “{heading}”].',
    why: 'Thousands or millions read as units would make every sum wrong.',
    do: 'Say what the cells of this column are worth.',
  },
  H08: {
    saw: 'No column names the funder.',
    why: 'The grants count, but without a funder: neither the page of the institution nor sums by funder show them.',
    do: 'If a column names the funder, say which; else add a column “Funder”, even if all its rows say the same.',
  },
  R01: {
    saw: 'Some rows have too many or too few cells.[ Rows: {count}.]',
    why: 'A shifted cell may sit under the wrong heading; if the amount cannot be placed, the row is set aside.',
    do: 'Look at these rows: often a text contains the separator without being quoted.',
  },
  R02: {
    saw: 'Some rows are blank.[ Rows: {count}.]',
    why: 'They are not grants and belong to no sum.',
    do: 'Nothing to do.',
  },
  R03: {
    saw: 'The file holds rows of totals.[ Rows: {count}.][ Difference from the sum of the rows: {difference}.]',
    why: 'Adding them would count the money twice; they only serve to check the sum.',
    do: 'If the published total and the sum differ, compare the file with the original document.',
  },
  R04: {
    saw: 'The file holds notes under the table.[ Rows: {count}.]',
    why: 'They are not grants and belong to no sum.',
    do: 'Read them: they may explain the amounts. Before publishing, move them out of the table.',
  },
  R05: {
    saw: 'Some rows are identical in every cell.[ Rows: {count}.]',
    why: 'Two grants can truly look alike, so all are counted.',
    do: 'If one repeats another, remove it at the source; an identifier for each grant settles the matter.',
  },
  R06: {
    saw: 'One identifier is used by rows that differ.[ Rows: {count}.]',
    why: 'Nothing says which row holds good: the first stays, the later ones are set aside and are not in the sum.',
    do: 'Give each grant its own identifier, or keep the current version.',
  },
  A01: {
    saw: 'The amount is missing.[ Rows: {count}.]',
    why: 'An empty cell is not a zero, so these rows are set aside.',
    do: 'Fill in the amount if it is known.',
  },
  A02: {
    saw: 'The amount is not a number[, for example “{cell}”].[ Rows: {count}.]',
    why: 'It cannot be added without a guess, so these rows are set aside.',
    do: 'Write the amount in figures, and remarks in another column.',
  },
  A03: {
    saw: 'The amounts[ of the column “{heading}”] can be read in two ways[: “{cell}”].',
    why: 'Depending on the reading, the point or comma parts thousands or decimals, and nothing in the column settles it.',
    do: 'Say how to read these amounts, or write them without a thousands separator.',
  },
  A04: {
    saw: 'Some amounts are negative.[ Rows: {count}.]',
    why: 'They are subtracted from the sum, as a recovered grant is.',
    do: 'If the money was recovered, give that status; if not, correct the sign.',
  },
  A05: {
    saw: 'Some amounts are zero.[ Rows: {count}.]',
    why: 'These rows are counted, but a zero may also stand for an amount that is not known.',
    do: 'If the amount is not known, leave the cell empty.',
  },
  A06: {
    saw: 'Some amounts have more than two decimals.[ Rows: {count}.][ Difference in all: {difference}.]',
    why: 'They are rounded to the centime, halves upwards.',
    do: 'Check whether they come from a calculation; publish the amount that was really awarded.',
  },
  A07: {
    saw: 'Some amounts are in another currency[: {choices}].[ Rows: {count}.]',
    why: 'Two currencies cannot be added, so these amounts are counted apart.',
    do: 'Nothing to do if the currency is right.',
  },
  A08: {
    saw: 'Some amounts lie far from the others of the same funder and programme.[ Rows: {count}.]',
    why: 'They are counted, but a misread unit (centimes, thousands) would look the same.',
    do: 'Compare them with the original page.',
  },
  A09: {
    saw: 'A share applies to the amount.[ Rows: {count}.]',
    why: 'Only that share enters the sums; the published amount stays on the record.',
    do: 'Check that the share is written between 0 and 1; if it is a percentage, say so.',
  },
  A10: {
    saw: 'Nothing in the file states the currency of the amounts.[ Rows: {count}.]',
    why: 'It is never assumed: sums carry the sign ¤ and are compared with those of no edition.',
    do: 'Say it as the file is read (on the page “change”, then “Currency”; in a terminal --currency), or add a column “currency”: MAD or EUR.',
  },
  D01: {
    saw: 'The year is not stated.[ Rows: {count}.]',
    why: 'These rows stay in the totals, under “year not stated”.',
    do: 'Add the fiscal year or the award date if it is known.',
  },
  D02: {
    saw: 'A date is impossible[, for example “{cell}”].[ Rows: {count}.]',
    why: 'It is not corrected by guessing: a row without another year stands under “year not stated”.',
    do: 'Correct the date from the original document.',
  },
  D03: {
    saw: 'Day and month[ of the column “{heading}”] can be read either way round[: “{cell}”].',
    why: '[“{sample}” is {dayFirst} or {monthFirst}. ]No date in the column settles it.',
    do: 'Say how to read these dates, or write them as “2024-03-07”.',
  },
  D04: {
    saw: 'Some dates were written as spreadsheet serial numbers.[ Rows: {count}.]',
    why: 'They were converted to calendar dates.',
    do: 'Check a few of them; before publishing, write them as 2024-03-07.',
  },
  D05: {
    saw: 'A date lies far back or in the future[, for example “{cell}”].[ Rows: {count}.]',
    why: 'The row is counted at that date, but a typing slip would look the same.',
    do: 'Compare the date with the original document.',
  },
  D06: {
    saw: 'An end date comes before the start date.[ Rows: {count}.]',
    why: 'The duration cannot be shown; the amount is still counted.',
    do: 'Check whether the two dates were swapped.',
  },
  I01: {
    saw: 'A spreadsheet wrote identifiers in scientific notation[, for example “{cell}”].[ Rows: {count}.]',
    why: 'Their last digits are lost, so these identifiers are not used to match anything.',
    do: 'Set the column to text and take the original identifiers again.',
  },
  I02: {
    saw: 'A spreadsheet wrote identifiers as decimal numbers[, for example “{cell}”].[ Rows: {count}.]',
    why: 'Leading zeros may be gone, so these identifiers are not used to match anything.',
    do: 'Set the column to text and take the original identifiers again.',
  },
  I03: {
    saw: 'An identifier does not have the form expected[, for example “{cell}”][ in the column “{heading}”].[ Rows: {count}.]',
    why: 'It does not surely name one body, so it is not used to match rows.',
    do: 'Check it: an ICE has fifteen digits, leading zeros included, and a SIRET fourteen. An identifier of another register may stay as it is.',
  },
  I04: {
    saw: 'One name carries several identifiers[: {heading}].[ Rows: {count}.]',
    why: 'They may be different bodies with one name, so they are counted separately.',
    do: 'Check the identifiers; if it is one body, keep the right one.',
  },
  I05: {
    saw: 'One identifier carries several names[: {heading}].[ Rows: {count}.]',
    why: 'These rows stand together under the identifier; names stay as they were published.',
    do: 'Check that these names are indeed the same body.',
  },
  G01: {
    saw: 'A place is not recognised[, for example “{cell}”].[ Rows: {count}.]',
    why: 'These rows stay in the totals, under “place not stated”.',
    do: 'Add the code of the region or province, or correct the name.',
  },
  G02: {
    saw: 'The place is not stated.[ Rows: {count}.]',
    why: 'These rows stay in the totals, but are not on the map.',
    do: 'Add the region or province if it is known.',
  },
  G03: {
    saw: 'The code and the name of a place disagree[, for example “{cell}”].[ Rows: {count}.]',
    why: 'The name prevails, since a code slips more easily than a name.',
    do: 'Correct the code or the name.',
  },
  G04: {
    saw: 'A place follows the former division into sixteen regions[, for example “{cell}”].[ Rows: {count}.]',
    why: 'It is put on the map only where a present region matches it exactly.',
    do: 'Add the province or the present region.',
  },
  G05: {
    saw: 'Some rows concern several regions.[ Rows: {count}.]',
    why: 'Without published shares their amount stays under “several regions”: neither repeated nor spread.',
    do: 'If the shares are known, add them.',
  },
  S01: {
    saw: 'A sector is not recognised[, for example “{cell}”].[ Rows: {count}.]',
    why: 'These rows stay in the totals, under “not stated”; the published label is kept.',
    do: 'Choose a sector from the list, or say which one this label stands for.',
  },
  X01: {
    saw: 'A text holds an invisible character that turns or hides what is around it.[ Cells: {count}.]',
    why: 'On screen the name may read otherwise than it is written. It is shown here without that character; the file and the exports keep it.',
    do: 'Type the text of these cells again, without copying it.',
  },
  X02: {
    saw: 'A cell begins like a spreadsheet formula.[ Cells: {count}.]',
    why: 'A spreadsheet would run it as the file is opened. Here it is text, and exports keep it so that it does not run.',
    do: 'Put its value in its place, or clear it.',
  },
  X03: {
    saw: 'A heading holds markup[: “{heading}”].',
    why: 'It is shown as it is and does nothing, but the heading no longer looks like that of a field.',
    do: 'Keep its words, without the markup.',
  },
  P01: {
    saw: 'A text seems to hold an e-mail address, a telephone or an identity card number.[ Cells: {count}.]',
    why: 'These details touch private life and do not help to follow public money.',
    do: 'Remove them before publishing.',
  },
  P02: {
    saw: 'A recipient seems to be a person, not an organisation.[ Rows: {count}.]',
    why: 'A person’s name is masked in every published edition; the amount is still counted.',
    do: 'If it is an organisation, state its kind; if not, publish the row without the name.',
  },
  C01: {
    saw: 'A call has no closing date and is not declared permanent.[ Rows: {count}.]',
    why: 'Whether it is open cannot be said: it is shown as “deadline not published”.',
    do: 'Add the closing date, or state that the call is permanent.',
  },
  C02: {
    saw: 'A call closes before it opens.[ Rows: {count}.]',
    why: 'Its status cannot be worked out.',
    do: 'Check both dates on the page of the call.',
  },
  C03: {
    saw: 'The published status of a call does not agree with its dates.[ Rows: {count}.]',
    why: 'The dates prevail: a written status grows old, a date does not.',
    do: 'Check whether the closing date was extended.',
  },
  C04: {
    saw: 'An address does not begin with http or https[, for example “{cell}”].[ Rows: {count}.]',
    why: 'It is shown as text, without a link.',
    do: 'Write the full address of the page.',
  },
  C05: {
    saw: 'The title of a call is longer than 300 characters.[ Rows: {count}.]',
    why: 'The call stays, but lists cut its title short.',
    do: 'Keep the title as announced, and move the rest to the conditions.',
  },
  C06: {
    saw: 'A call has no title.[ Rows: {count}.]',
    why: 'Nothing would say which call it is: these rows are set aside.',
    do: 'Add the title as announced.',
  },
  C07: {
    saw: 'A figure is impossible[, for example “{cell}”].[ Rows: {count}.]',
    why: 'An amount of nothing or less, a rate above 100 or a minimum above the maximum cannot be what the call offers: the call stays without the figure; a minimum and the maximum it exceeds both stay as printed, and no filter goes by them.',
    do: 'Correct the figure from the page of the call.',
  },
};
