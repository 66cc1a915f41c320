export const newEditionUsage = `Usage: kharita new-edition NAME|DIR [FILE...] [options]

Makes a folder of data/editions ready (a NAME), or any folder (a DIR, with a slash in it): copies each FILE into it as
it is, reads it, and writes how it was read, what it holds and what it speaks for in datapackage.json. Without FILE it
takes the CSV files that lie in the folder and are not described yet, or were changed since. Where the folder holds an edition of an earlier
date, that one is kept beside it as NAME@DATE and the new one starts with its files. Nothing is written while a file
waits for an answer or cannot be read, nor where a file is in the edition already under another name.

  --dated YYYY-MM-DD     the date of the edition (default today)
  --title TEXT           its title; --title-ar TEXT in Arabic
  --contact EMAIL        where readers report an error: an address of the service
  --institution SLUG     whose grants the files list (default: the only funder in them, else *)
  --year YYYY|none|*     which year (default: the only one in them, else *)
  --coverage LEVEL       complete, partial, nil or notPublished (default partial)
  --publisher TEXT       who publishes the files (default: their only funder); --publisher-ar TEXT in Arabic
  --source ADDRESS       the page they come from; --source-title TEXT what it is called
  --retrieved DATE       when they were had
  --licence NAME         their terms, such as CC-BY-4.0

What kharita check takes to read a file is taken here too, and kept in the descriptor:
  --map FIELD=HEADING  --decimal , | .  --date dmy|mdy|ymd  --currency MAD  --unit N  --share percent|fraction
  --encoding NAME  --delimiter SIGN  --header-row N  --sheet NAME  --value FIELD:PRINTED=CODE

  --lang fr|ar|en|zgh    the language of what is said (default fr)
  --format text|json     its form (default text)

Exit: 0 written, 1 a file cannot be read or taken, 2 wrong use, 3 a question must be answered first.
`;
