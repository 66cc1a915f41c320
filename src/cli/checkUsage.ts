export const checkUsage = `Usage: kharita check FILE [options]

Reads a published CSV of grants or of calls for proposals as Kharita would and says what it found.

  --map FIELD=HEADING   read HEADING as FIELD (repeats; "HEADING [3]" is the third column of that name)
  --decimal , | .       the decimal sign of the amounts
  --date dmy|mdy|ymd    the order of the dates
  --currency MAD        the currency, where nothing in the file states one
  --unit N              what one printed unit is worth, where a heading carries a unit (1, 1000, 1000000)
  --share percent|fraction   how shares above 1 are meant
  --encoding NAME       utf-8, utf-16le, utf-16be, cp1252, cp1256
  --lang fr|ar|en|zgh   the language of the report (default fr)
  --format text|json    the form of the report (default text)

Exit: 0 clean, 1 rows set aside or not readable, 2 wrong use, 3 a question must be answered first.
`;
