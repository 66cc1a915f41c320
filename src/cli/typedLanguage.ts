import { isLanguage, type Language } from '../i18n/languages.ts';

/**
 * The language to speak in before the options are read, for a command that may be typed wrong: that of `--lang`, else
 * of the address it is about (`/ar/calls/`), else French.
 */
export function typedLanguage(args: readonly string[]): Language {
  const at = args.lastIndexOf('--lang');
  const given = args.findLast((argument) => argument.startsWith('--lang='))?.slice('--lang='.length) ?? args[at + 1];
  if (at >= 0 || args.some((argument) => argument.startsWith('--lang=')))
    return isLanguage(given ?? '') ? (given as Language) : 'fr';
  return args.flatMap((argument) => argument.split(/[/?#]/).slice(1)).find(isLanguage) ?? 'fr';
}
