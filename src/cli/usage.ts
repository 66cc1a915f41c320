import type { FillParams } from '../i18n/fill.ts';
import type { Language } from '../i18n/languages.ts';
import type { UsageCode } from '../i18n/messages/usage.fr.ts';
import { usageText } from '../i18n/usageText.ts';

/** Where a command writes. */
export interface Output {
  write(text: string): unknown;
}

/** What stops a command, as a sentence of the messages; as an error of a program it is said in English. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';

  constructor(
    readonly code: UsageCode,
    readonly params: FillParams = {},
  ) {
    super(usageText('en', code, params));
  }
}

/** The command cannot be run as it was typed. */
export class UsageError extends Refusal {
  override readonly name = 'UsageError';
}

/** A text in each language that has one. */
export type Told = Readonly<Record<Exclude<Language, 'zgh'>, string>>;

/** A text in the reader's language; French stands in for Tamazight. */
export function toldIn(language: Language, told: Told): string {
  return told[language === 'zgh' ? 'fr' : language];
}

/** One thing the program does. What it needs is loaded when it runs, so that the others start at once. */
export interface Command {
  /** As typed after `kharita`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: Told;
  /** The whole help: how to call it, its options, its exit codes. */
  readonly usage: Told;
  /**
   * Runs with what was typed after its name and returns the exit code; 2 is for wrong use alone.
   * @throws UsageError when it cannot be run as typed; Refusal for what else stops it in one sentence.
   */
  run(args: readonly string[], out: Output, err: Output): Promise<number>;
}

const wholeUsage: Told = {
  fr: `Usage : kharita COMMANDE [arguments]

{commands}

kharita COMMANDE --help dit comment s’en servir, --lang ar|en dans quelle langue (fr sans elle).
Le code de sortie 2 veut dire, pour toutes, que la commande est mal tapée.
`,
  ar: `الاستعمال: kharita COMMAND [arguments]

{commands}

يشرح kharita COMMAND --help كل أمر، ويحدد --lang fr|en لغة أخرى.
رمز الخروج 2 يعني في كل أمر أن الكتابة غير صحيحة.
`,
  en: `Usage: kharita COMMAND [arguments]

{commands}

kharita COMMAND --help says how one is used, --lang fr|ar in which other language.
Exit 2 means wrong use, of any command.
`,
};

/** What the program says of itself: its commands, one a line. */
export function programUsage(commands: readonly Command[], language: Language): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}   ${toldIn(language, summary)}`);
  return toldIn(language, wholeUsage).replace('{commands}', lines.join('\n'));
}
