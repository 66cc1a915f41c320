import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Language, languages } from '../i18n/languages.ts';
import { UsageError } from './usage.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed after a command, by the options it knows. @throws UsageError for any other, or one without its value. */
export function parseOptions<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A value of an option that has a list; undefined where the option was not given. @throws UsageError off the list. */
export function oneOf<T extends string>(name: string, given: string | undefined, allowed: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const found = allowed.find((choice) => choice === given);
  if (found === undefined) throw new UsageError(`--${name} must be one of: ${allowed.join(' ')}`);
  return found;
}

/** The language of `--lang`: French where none is given. @throws UsageError for one that is not spoken. */
export function languageOption(given: string | undefined): Language {
  return oneOf('lang', given, languages) ?? 'fr';
}
