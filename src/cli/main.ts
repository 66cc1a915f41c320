import { EditionError } from '../core/edition/editionError.ts';
import type { Language } from '../i18n/languages.ts';
import { usageText } from '../i18n/usageText.ts';
import { commands } from './commands.ts';
import { typedLanguage } from './typedLanguage.ts';
import { type Output, programUsage, Refusal, toldIn, UsageError } from './usage.ts';

/**
 * Runs one command and returns its exit code. Wrong use is said in one line, then where the help is, and the code is 2;
 * what else stops a command in one sentence is 1. Both in the language that was typed.
 */
export async function main(args: readonly string[], out: Output, err: Output): Promise<number> {
  const [name, ...rest] = args;
  const language = typedLanguage(args);
  const command = commands.find((known) => known.name === name);
  if (isHelp(name) || (command && rest.some(isHelp))) {
    out.write(command ? toldIn(language, command.usage) : programUsage(commands, language));
    return 0;
  }
  try {
    if (name === undefined) throw new UsageError('noCommand');
    if (!command) throw new UsageError('unknownCommand', { name });
    return await command.run(rest, out, err);
  } catch (error) {
    const said = sentenceOf(error, language);
    if (said === null) throw error;
    err.write(`kharita: ${said}\n`);
    if (!(error instanceof UsageError)) return 1;
    const help = command ? `kharita ${command.name} --help` : 'kharita --help';
    err.write(`${usageText(language, 'helpAt', { command: help })}\n`);
    return 2;
  }
}

/** What stopped a command, in one sentence; null for what nobody foresaw. */
function sentenceOf(error: unknown, language: Language): string | null {
  if (error instanceof Refusal) return usageText(language, error.code, error.params);
  if (!(error instanceof EditionError)) return null;
  const { code, params } = error;
  const known = code === 'descriptorNotJson' || code === 'descriptorInvalid';
  return known ? usageText(language, code, params) : error.message;
}

function isHelp(argument: string | undefined): boolean {
  return argument === '--help' || argument === '-h';
}
