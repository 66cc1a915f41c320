import type { Language } from '../i18n/languages.ts';
import { languageOption, oneOf, parseOptions } from './options.ts';
import { type ReadingArguments, readingArguments, readingOptions } from './readingArguments.ts';
import { UsageError } from './usage.ts';

/** What `kharita check` was asked. */
export interface CheckArguments extends ReadingArguments {
  readonly file: string;
  readonly lang: Language;
  readonly format: 'text' | 'json';
}

const options = {
  ...readingOptions,
  lang: { type: 'string', default: 'fr' },
  format: { type: 'string', default: 'text' },
} as const;

/** @throws UsageError when an option is unknown, repeated wrongly or out of its list, or when there is not one file. */
export function checkArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parseOptions(args, options);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('check takes one FILE');
  return {
    file,
    ...readingArguments(values),
    lang: languageOption(values.lang),
    format: oneOf('format', values.format, ['text', 'json'] as const) ?? 'text',
  };
}
