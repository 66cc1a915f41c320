import type { ReadOptions } from '../core/report/fileReport.ts';
import type { Language } from '../i18n/languages.ts';
import { languageOption, oneOf, parseOptions } from './options.ts';
import { readingArguments, readingOptions } from './readingArguments.ts';
import { UsageError } from './usage.ts';

/** What `kharita check` was asked. */
export interface CheckArguments {
  readonly files: readonly string[];
  readonly reading: ReadOptions;
  readonly lang: Language;
  readonly format: 'text' | 'json';
}

const options = {
  ...readingOptions,
  lang: { type: 'string', default: 'fr' },
  format: { type: 'string', default: 'text' },
} as const;

/** @throws UsageError when an option is unknown, repeated wrongly or out of its list, or when there is no file. */
export function checkArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parseOptions(args, options);
  if (positionals.length === 0) throw new UsageError('checkTakes');
  return {
    files: positionals,
    reading: readingArguments(values),
    lang: languageOption(values.lang),
    format: oneOf('format', values.format, ['text', 'json'] as const) ?? 'text',
  };
}
