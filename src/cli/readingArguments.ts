import type { HeadingMap } from '../core/ingest/claimHeadings.ts';
import type { ReaderAnswers } from '../core/ingest/columnPlan.ts';
import { encodings } from '../core/ingest/decodeBytes.ts';
import { isField } from '../core/ingest/fields.ts';
import { delimiters } from '../core/ingest/parseCsv.ts';
import { type ValueChoice, valueFields } from '../core/ingest/valueTally.ts';
import type { ReadOptions } from '../core/report/fileReport.ts';
import { oneOf } from './options.ts';
import { UsageError } from './usage.ts';

/** The options that say how a file is to be read, for every command that reads one. */
export const readingOptions = {
  map: { type: 'string', multiple: true },
  decimal: { type: 'string' },
  date: { type: 'string' },
  currency: { type: 'string' },
  unit: { type: 'string' },
  share: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  'header-row': { type: 'string' },
  sheet: { type: 'string' },
  value: { type: 'string', multiple: true },
} as const;

type Repeated = 'map' | 'value';
type Given = {
  readonly [Name in Exclude<keyof typeof readingOptions, Repeated>]?: string | undefined;
} & { readonly [Name in Repeated]?: string[] | undefined };

/** How the reader wants a file read. @throws UsageError when an option is out of its list. */
export function readingArguments(values: Given): ReadOptions & { readonly mapping: HeadingMap } {
  const encoding = oneOf('encoding', encodingName(values.encoding), encodings);
  const delimiter = oneOf('delimiter', delimiterSign(values.delimiter), delimiters);
  const headerRecord = values['header-row'] === undefined ? undefined : recordNumber(values['header-row']);
  const { sheet, value } = values;
  return {
    ...answersOf(values),
    mapping: headingMap(values.map ?? []),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(headerRecord === undefined ? {} : { headerRecord }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(value === undefined ? {} : { values: value.map(valueChoice) }),
  };
}

function answersOf(values: Given): ReaderAnswers {
  const decimal = oneOf('decimal', values.decimal, [',', '.'] as const);
  const date = oneOf('date', values.date, ['dmy', 'mdy', 'ymd'] as const);
  const share = oneOf('share', values.share, ['percent', 'fraction'] as const);
  const unit = oneOf('unit', values.unit, ['0.01', '1', '1000', '1000000', '1000000000'] as const);
  return {
    ...(decimal === undefined ? {} : { decimal }),
    ...(date === undefined ? {} : { date }),
    ...(share === undefined ? {} : { share }),
    ...(unit === undefined ? {} : { unit: Number(unit) }),
    ...(values.currency === undefined ? {} : { currency: currencyCode(values.currency) }),
  };
}

function delimiterSign(given: string | undefined): string | undefined {
  return given !== undefined && /^(?:tab|\\t)$/i.test(given) ? '\t' : given;
}

function recordNumber(given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given)) throw new UsageError('headerRow');
  return Number(given);
}

/** `sector:Culture et sport=culture`: what a label of the file stands for. */
function valueChoice(given: string): ValueChoice {
  const [, name = '', printed = '', code = ''] = /^([a-z_]+):(.*)=([^=]*)$/s.exec(given) ?? [];
  const field = valueFields.find((known) => known === name);
  if (field === undefined || printed.trim() === '')
    throw new UsageError('valueForm', { fields: valueFields.join(' '), given });
  return { field, printed: printed.trim(), code: code.trim() };
}

function headingMap(pairs: readonly string[]): HeadingMap {
  const map: HeadingMap = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const field = pair.slice(0, Math.max(at, 0)).trim();
    if (at < 0 || !isField(field)) throw new UsageError('mapForm', { given: pair });
    map[field] = pair.slice(at + 1);
  }
  return map;
}

function currencyCode(given: string): string {
  if (!/^[A-Za-z]{3}$/.test(given)) throw new UsageError('currencyForm');
  return given.toUpperCase();
}

function encodingName(given: string | undefined): string | undefined {
  return given
    ?.toLowerCase()
    .replace(/^windows-/, 'cp')
    .replace(/^utf8$/, 'utf-8');
}
