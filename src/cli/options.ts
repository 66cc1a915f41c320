import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Language, languages } from '../i18n/languages.ts';
import { UsageError } from './usage.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed after a command, by the options it knows. @throws UsageError for any other, or one without its value. */
export function parseOptions<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw wrongOption(error);
  }
}

/** What Node says of an option, in words of the messages: it names the option between quotes, with its value if it takes one. */
function wrongOption(error: unknown): UsageError {
  const message = error instanceof Error ? error.message : String(error);
  const [, option = ''] = /'(?:-\w, )?(-[^' =]*)/.exec(message) ?? [];
  const { code } = error as NodeJS.ErrnoException;
  return new UsageError(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknownOption' : 'optionValue', { option });
}

/** A value of an option that has a list; undefined where the option was not given. @throws UsageError off the list. */
export function oneOf<T extends string>(name: string, given: string | undefined, allowed: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const found = allowed.find((choice) => choice === given);
  if (found === undefined) throw new UsageError('oneOf', { name, allowed: allowed.join(' ') });
  return found;
}

/** The language of `--lang`: French where none is given. @throws UsageError for one that is not spoken. */
export function languageOption(given: string | undefined): Language {
  return oneOf('lang', given, languages) ?? 'fr';
}
