export const reportUsage = `Usage: kharita report FILE|DIR [options]

The report for whoever publishes the file: what blocks it, what was set aside, what to check, with the first cells, why
it matters and what to do. Of a folder, every CSV in it: as its datapackage.json says they are read, where it has one.
A file that is not the one described there, or is in no descriptor, is named with what to do.

  --format text|json|html|csv|github|gitlab
                        html is one page that needs nothing else, to print or to send; csv has a line for
                        each place, as the page's own download; github and gitlab are remarks beside
                        the lines of a change (default text)
  -o, --out FILE        write there instead of to standard output
  --lang fr|ar|en|zgh   the language of the report (default fr)

What kharita check takes to read a file is taken here too:
  --map FIELD=HEADING  --decimal , | .  --date dmy|mdy|ymd  --currency MAD  --unit N  --share percent|fraction
  --encoding NAME  --delimiter SIGN  --header-row N  --sheet NAME  --value FIELD:PRINTED=CODE

Exit: 0 clean, 1 rows set aside (other than a descriptor counts), a file that cannot be read or one that is not
described as it is, 2 wrong use, 3 a question must be answered first.
`;
