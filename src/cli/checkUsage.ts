export const checkUsage = `Usage: kharita check FILE... [options]

Reads published files of grants or of calls for proposals (CSV, TSV or XLSX) as Kharita would and says what it found.

  --map FIELD=HEADING   read HEADING as FIELD (repeats; "HEADING [3]" is the third column of that name)
  --decimal , | .       the decimal sign of the amounts
  --date dmy|mdy|ymd    the order of the dates
  --currency MAD        the currency, where nothing in the file states one
  --unit N              what one printed unit is worth, where a heading carries a unit (1, 1000, 1000000)
  --share percent|fraction   how shares above 1 are meant
  --encoding NAME       utf-8, utf-16le, utf-16be, cp1252, cp1256
  --delimiter , | ; | tab | "|"   what parts the cells of a text
  --header-row N        the record that holds the headings, from 1; of a workbook, the row
  --sheet NAME          the sheet of a workbook
  --value FIELD:PRINTED=CODE  what a label stands for (repeats): sector:Sport scolaire=sport, region:Souss=09
  --lang fr|ar|en|zgh   the language of the report (default fr)
  --format text|json    the form of the report (default text)

Exit: 0 clean, 1 rows set aside or not readable, 2 wrong use, 3 a question must be answered first.
`;
