import { describe, expect, test } from 'vitest';
import { frenchSpacing } from '../../src/i18n/frenchSpacing.ts';
import { sentencesOf } from './sentences.ts';

type Rule = readonly [name: string, wrong: RegExp, sample: string];

const everywhere: readonly Rule[] = [
  ['no straight quotes', /["']/, "l'action"],
  ['no three dots', /\.\.\./, 'en cours...'],
  ['no double or outer spaces', /^\s|\s$| {2}/, 'deux  espaces'],
  ['no direction marks', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, '\u200Fمبلغ'],
  ['no accusing words', /\b(fraud|suspici|suspect|anomal|irrégul|détourn)|فساد|تبذير|اختلاس|مشبوه/i, 'montant suspect'],
];

const french: readonly Rule[] = [
  ['a narrow no-break space before : ; ! ? »', /[^\u202F:/][:;!?»](?![/\d=])/, 'total: 3'],
  ['a narrow no-break space after «', /«(?!\u202F)/, '«lieu'],
];

/** Words that end in the alef of the accusative, and in nothing else. */
const accusatives =
  'شيئا|مثالا|مالا|حظا|كثيرا|خصوصا|جانبا|سطرا|ملفا|مستفيدا|مجلدا|واحدا|تماما|اسما|أيضا|أولا|يوما|معا|كاملا|جدا|تقريبا|أبدا|دائما|عنوانا|صحيحا|فعلا';
const withoutTanwin = new RegExp(`(?<![\\p{L}])و?(?:${accusatives})(?![\\p{L}\\p{M}])`, 'u');

const arabic: readonly Rule[] = [
  ['no dash for a range, no ellipsis', /[–—…]/, '2019–2023'],
  ['no Latin comma, semicolon or question mark', /[;?]|,(?!\d)/, 'جهة, إقليم'],
  ['no stretched letters, no Arabic-Indic digits', /[\u0640\u0660-\u0669\u06F0-\u06F9](?! http)/, '٣'],
  ['no space before a mark', / [،؛؟:.](?!\d)/, 'جهة ،'],
  ['an accusative with its mark', withoutTanwin, 'لا يقول شيئا'],
];

const rules = { fr: [...everywhere, ...french], en: everywhere, ar: [...everywhere, ...arabic], zgh: everywhere };
const languages = ['fr', 'ar', 'en', 'zgh'] as const;

/** The credit the licence of the boundaries asks for, in its own language everywhere. */
const credit = 'OpenStreetMap contributors, ODbL';

/** A filled-in word stands for each slot and each lone tag, so that the marks around them are judged too. */
const readAloud = (sentence: string) =>
  sentence
    .replace(credit, 'x')
    .replace(/\{\{?\s*\w+\s*\}?\}|<\w+\s*\/>/g, 'x')
    .replace(/<\/?\w+>|[[\]]/g, '');

describe.each(languages)('%s', (language) => {
  test.each(rules[language])('%s', (_, wrong, sample) => {
    expect(wrong.test(sample)).toBe(true);
    const spaced = language === 'fr' ? frenchSpacing : (sentence: string) => sentence;
    const sentences = [...sentencesOf(language)].filter(([key]) => !key.endsWith('Separator'));
    const found = sentences.filter(([, sentence]) => wrong.test(spaced(readAloud(sentence))));
    expect(found).toEqual([]);
  });
});
