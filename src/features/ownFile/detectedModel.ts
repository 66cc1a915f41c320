import type { ColumnStyle } from '../../core/ingest/columnSurvey.ts';
import type { Encoding } from '../../core/ingest/decodeBytes.ts';
import type { Delimiter } from '../../core/ingest/parseCsv.ts';
import type { FileReport, ReadOptions } from '../../core/report/fileReport.ts';
import type { checkText } from '../../i18n/checkText.ts';

type Words = ReturnType<typeof checkText>;

/** One thing that was recognised of a file, what else it could be, and the options that make it so. */
export interface Recognised {
  readonly name: 'encoding' | 'delimiter' | 'headerRow' | 'sheet' | 'decimal' | 'dates' | 'currency';
  /** In a few words, for the line that sums up how the file was read. */
  readonly short: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string; readonly options: ReadOptions }[];
  /** On what ground: the reader's word, a cell, or nothing. */
  readonly ground: string;
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  cp1252: 'Windows-1252',
  cp1256: 'Windows-1256',
};
const delimiterWords = [
  [';', 'semicolon'],
  [',', 'comma'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const satisfies readonly (readonly [Delimiter, string])[];
const decimalWords = [
  [',', 'comma'],
  ['.', 'point'],
] as const;
const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
const currencies = ['MAD', 'EUR', 'USD', 'GBP'] as const;
const longestPreview = 70;

/** What a file was taken for: only what can be switched, and what is known. */
export function recognisedOf(report: FileReport, options: ReadOptions, words: Words): readonly Recognised[] {
  const ground = (option: keyof ReadOptions) => words.say(option in options ? 'byYou' : 'recognised');
  return [
    encodingOf(report, ground('encoding'), words),
    delimiterOf(report, ground('delimiter'), words),
    sheetOf(report, ground('sheet'), words),
    headerOf(report, ground('headerRecord'), words),
    decimalOf(report, words),
    datesOf(report, words),
    currencyOf(report, options, words),
  ].filter((recognised) => recognised !== null);
}

function encodingOf({ encoding, preview }: FileReport, ground: string, words: Words): Recognised | null {
  const name = Object.entries(encodingNames).find(([code]) => code === encoding)?.[1];
  if (name === undefined) return null;
  const choices = preview.encodings.map(({ encoding: other, sample }) => ({
    value: other,
    text: words.say('inEncoding', { encoding: encodingNames[other], sample }),
    options: { encoding: other },
  }));
  return { name: 'encoding', short: name, value: encoding, choices, ground };
}

function delimiterOf({ delimiter }: FileReport, ground: string, words: Words): Recognised | null {
  const known = delimiterWords.find(([sign]) => sign === delimiter);
  if (!known) return null;
  const choices = delimiterWords.map(([sign, word]) => ({
    value: sign,
    text: words.word('delimiters', word),
    options: { delimiter: sign },
  }));
  return { name: 'delimiter', short: words.word('delimiters', known[1]), value: delimiter, choices, ground };
}

function sheetOf({ preview }: FileReport, ground: string, words: Words): Recognised | null {
  const { sheet, sheets } = preview;
  if (sheets.length === 0) return null;
  const choices = sheets.map(({ name, hidden }) => ({
    value: name,
    text: hidden ? words.say('sheetHidden', { sheet: name }) : name,
    options: { sheet: name },
  }));
  return { name: 'sheet', short: sheet, value: sheet, choices, ground };
}

function headerOf({ headerRecord, preview }: FileReport, ground: string, words: Words): Recognised | null {
  if (headerRecord === 0 || preview.records.length === 0) return null;
  const choices = preview.records.map(({ record, cells }) => ({
    value: String(record),
    text: words.say('record', {
      record,
      cells: cells
        .filter((cell) => cell !== '')
        .join(' · ')
        .slice(0, longestPreview),
    }),
    options: { headerRecord: record },
  }));
  const short = words.say('headerAt', { record: headerRecord });
  return { name: 'headerRow', short, value: String(headerRecord), choices, ground };
}

function decimalOf(report: FileReport, words: Words): Recognised | null {
  const style = styleOf(report, 'number');
  if (style?.kind !== 'number') return null;
  const choices = decimalWords.map(([sign, word]) => ({
    value: sign,
    text: words.word('decimals', word),
    options: { decimal: sign },
  }));
  const word = decimalWords.find(([sign]) => sign === style.decimal)?.[1];
  const short = word && style.by !== 'nothing' ? words.word('decimals', word) : '';
  return { name: 'decimal', short, value: style.decimal ?? '', choices, ground: groundOf(style, words) };
}

function datesOf(report: FileReport, words: Words): Recognised | null {
  const style = styleOf(report, 'date');
  if (style?.kind !== 'date') return null;
  const choices = dateOrders.map((order) => ({
    value: order,
    text: words.word('orders', order),
    options: { date: order },
  }));
  const short = style.order !== null && style.by !== 'nothing' ? words.word('orders', style.order) : '';
  return { name: 'dates', short, value: style.order ?? '', choices, ground: groundOf(style, words) };
}

/** A currency is never assumed: one that nothing in the file states can be told by the reader. */
function currencyOf({ amount, rows }: FileReport, { currency }: ReadOptions, words: Words): Recognised | null {
  if (amount === null || rows.read === 0 || (amount.currency !== null && currency === undefined)) return null;
  const choices = currencies.map((code) => ({ value: code, text: code, options: { currency: code } }));
  const ground = currency === undefined ? words.say('noCurrency') : words.say('byYou');
  return { name: 'currency', short: currency ?? words.say('noCurrency'), value: currency ?? '', choices, ground };
}

function groundOf({ by, evidence }: ColumnStyle, words: Words): string {
  if (by === 'reader') return words.say('byYou');
  if (by === 'asks') return words.say('awaits');
  return by === 'cell' ? words.say('evidence', { cell: evidence }) : words.say('noEvidence');
}

/** Of the columns of a kind, the one that speaks for how the file writes it: one that asks, else one whose cells settle it. */
function styleOf({ preview }: FileReport, kind: ColumnStyle['kind']): ColumnStyle | null {
  const styles = preview.columns.flatMap(({ style }) => (style?.kind === kind ? [style] : []));
  return styles.find(({ by }) => by === 'asks') ?? styles.find(({ by }) => by !== 'nothing') ?? styles[0] ?? null;
}
