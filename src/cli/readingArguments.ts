import type { HeadingMap } from '../core/ingest/claimHeadings.ts';
import type { ReaderAnswers } from '../core/ingest/columnPlan.ts';
import { type Encoding, encodings } from '../core/ingest/decodeBytes.ts';
import { isField } from '../core/ingest/fields.ts';
import { oneOf } from './options.ts';
import { UsageError } from './usage.ts';

/** How the reader wants a file read: headings given for fields, and answers to what would be asked. */
export interface ReadingArguments {
  readonly mapping: HeadingMap;
  readonly answers: ReaderAnswers;
  readonly encoding: Encoding | undefined;
}

/** The options that say how a file is to be read, for every command that reads one. */
export const readingOptions = {
  map: { type: 'string', multiple: true },
  decimal: { type: 'string' },
  date: { type: 'string' },
  currency: { type: 'string' },
  unit: { type: 'string' },
  share: { type: 'string' },
  encoding: { type: 'string' },
} as const;

type Given = {
  readonly [Name in Exclude<keyof typeof readingOptions, 'map'>]?: string | undefined;
} & { readonly map?: string[] | undefined };

/** @throws UsageError when an option is out of its list. */
export function readingArguments(values: Given): ReadingArguments {
  const decimal = oneOf('decimal', values.decimal, [',', '.'] as const);
  const date = oneOf('date', values.date, ['dmy', 'mdy', 'ymd'] as const);
  const share = oneOf('share', values.share, ['percent', 'fraction'] as const);
  const unit = oneOf('unit', values.unit, ['0.01', '1', '1000', '1000000', '1000000000'] as const);
  const answers: ReaderAnswers = {
    ...(decimal === undefined ? {} : { decimal }),
    ...(date === undefined ? {} : { date }),
    ...(share === undefined ? {} : { share }),
    ...(unit === undefined ? {} : { unit: Number(unit) }),
    ...(values.currency === undefined ? {} : { currency: currencyCode(values.currency) }),
  };
  return {
    answers,
    mapping: headingMap(values.map ?? []),
    encoding: oneOf('encoding', encodingName(values.encoding), encodings),
  };
}

function headingMap(pairs: readonly string[]): HeadingMap {
  const map: HeadingMap = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const field = pair.slice(0, Math.max(at, 0)).trim();
    if (at < 0 || !isField(field)) throw new UsageError(`--map takes FIELD=HEADING with a known field, not: ${pair}`);
    map[field] = pair.slice(at + 1);
  }
  return map;
}

function currencyCode(given: string): string {
  if (!/^[A-Za-z]{3}$/.test(given)) throw new UsageError('--currency takes an ISO 4217 code such as MAD');
  return given.toUpperCase();
}

function encodingName(given: string | undefined): string | undefined {
  return given
    ?.toLowerCase()
    .replace(/^windows-/, 'cp')
    .replace(/^utf8$/, 'utf-8');
}
