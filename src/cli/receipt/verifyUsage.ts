export const verifyUsage = `Usage: kharita verify FILE.zip [options]

Makes the selection of a receipt again on the edition it names and compares: its hashes, its manifest field by field, its
CSVs line by line, every other file and the archive itself. Says what holds, what the edition has changed since and what
was altered, also where the hashes in the file were made to fit.

  --edition DIR         the folder of the edition (default: the one of its name, of its date where it is kept)
  --lang fr|ar|en|zgh   the language of what is said (default fr)
  --format text|json    its form (default text)

Exit: 0 it holds, 1 it does not or could not be checked whole, 2 wrong use.
`;
