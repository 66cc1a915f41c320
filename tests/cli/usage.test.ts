import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { languages } from '../../src/i18n/languages.ts';
import { usageAr } from '../../src/i18n/messages/usage.ar.ts';
import { usageEn } from '../../src/i18n/messages/usage.en.ts';
import { type UsageCode, usageFr } from '../../src/i18n/messages/usage.fr.ts';
import { kharita } from '../support/command.ts';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u202f', ' ');

/** What is said of a command as it was typed, and the exit code. */
async function typed(...args: readonly string[]) {
  const { status, out, err } = await kharita(...args);
  return { status, out: plain(out), err: plain(err) };
}

describe('wrong use, in the language that was typed', () => {
  it.each([
    ['fr', 'kharita: option inconnue : --nothing\nkharita check --help dit comment s’en servir.\n'],
    ['ar', 'kharita: خيار غير معروف: --nothing\nطريقة الاستعمال: kharita check --help\n'],
    ['en', 'kharita: unknown option: --nothing\nkharita check --help says how it is used.\n'],
    ['zgh', 'kharita: option inconnue : --nothing\nkharita check --help dit comment s’en servir.\n'],
  ])('%s', async (language, said) => {
    for (const args of [
      ['--nothing', '--lang', language],
      [`--lang=${language}`, '--nothing'],
    ])
      expect(await typed('check', 'a.csv', ...args)).toEqual({ status: 2, out: '', err: said });
  });

  it('is French where no language was typed, or none that is spoken', async () => {
    expect((await typed()).err).toContain('aucune commande');
    expect((await typed('check', 'a.csv', '--lang')).err).toContain('--lang attend une valeur');
    expect((await typed('check', 'a.csv', '--lang', 'de')).err).toContain(
      '--lang prend une de ces valeurs : ar fr en zgh',
    );
    expect((await typed('check', 'a.csv', '--date', '-1')).err).toContain('écrivez --date=VALEUR');
  });

  it('is that of the address, of a command about one', async () => {
    expect((await typed('export', '/ar/nowhere/at/all')).err).toContain('لا صفحة في هذا العنوان');
    expect((await typed('export', '/en/nowhere/at/all')).err).toContain('no page at: /en/nowhere/at/all');
    expect((await typed('export', 'https://example.org/base/en/?nothing=1')).err).toContain('read at: nothing=1');
  });
});

describe('help', () => {
  it.each(languages)('names every command, %s', async (language) => {
    const { status, out } = await typed('--help', '--lang', language);
    expect([status, commands.every(({ name }) => out.includes(`\n  ${name} `))]).toEqual([0, true]);
    expect(out).not.toContain('{commands}');
  });

  it('is in the language typed, French else', async () => {
    expect((await typed('verify', '--help')).out).toMatch(/^Usage : kharita verify FICHIER\.zip/);
    expect((await typed('verify', '-h', '--lang', 'ar')).out).toMatch(/^الاستعمال: kharita verify/);
    expect((await typed('verify', '--lang', 'en', '--help')).out).toMatch(/^Usage: kharita verify FILE\.zip/);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'tells the same options, choices and exit codes in every language: %s',
    (_, { usage }) => {
      const optionsOf = (text: string) => [...new Set(text.match(/--[a-z][a-z-]*/g))].sort();
      const exits = { fr: 'Sortie :', ar: 'رمز الخروج:', en: 'Exit:' };
      const codesOf = (language: keyof typeof exits) =>
        [...(usage[language].split(exits[language])[1] ?? '').matchAll(/(?:^|\s)(\d) /g)].map(([, code]) => code);
      for (const language of ['fr', 'ar'] as const) {
        expect(optionsOf(usage[language])).toEqual(optionsOf(usage.en));
        expect(codesOf(language)).toEqual(codesOf('en'));
      }
      expect(codesOf('en').length).toBeGreaterThan(1);
    },
  );
});

it('every sentence on use fills in the same in every language, and names the same options', () => {
  const slotsOf = (text: string) => [...new Set(text.match(/\{\w+\}|--[a-z][a-z-]*/g))].sort();
  for (const code of Object.keys(usageFr) as UsageCode[])
    for (const texts of [usageAr, usageEn])
      expect([code, slotsOf(texts[code])]).toEqual([code, slotsOf(usageFr[code])]);
});
