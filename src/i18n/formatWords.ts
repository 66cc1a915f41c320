import type { Language } from './languages.ts';

/** The words and signs that stand with figures and dates. `#` marks the place of a figure. */
export interface FormatWords {
  readonly group: string;
  readonly decimal: string;
  readonly percent: string;
  readonly lessThan: string;
  readonly moreThan: string;
  readonly range: string;
  /** Found in a name that joins two things itself; in Arabic a letter, but where a common word begins with it. */
  readonly and: RegExp;
  /** What parts such names in a list. */
  readonly apart: string;
  /** A currency before (`MAD #`) or after (`# MAD`) its figure. */
  readonly currencyPlace: string;
  readonly million: string;
  readonly billion: string;
  /** Names of currencies that are not written by their code. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Bytes, thousands and millions of bytes. */
  readonly bytes: readonly [string, string, string];
  readonly months: readonly string[];
  readonly firstOfMonth: string;
}

const narrow = '\u202F';
const fixed = '\u00A0';

const fr: FormatWords = {
  group: narrow,
  decimal: ',',
  percent: `#${narrow}%`,
  lessThan: `<${fixed}#`,
  moreThan: `>${fixed}#`,
  range: '{from}–{to}',
  and: / et /,
  apart: `${narrow}; `,
  currencyPlace: `#${fixed}¤`,
  million: `M${fixed}¤`,
  billion: `Md${fixed}¤`,
  currencies: {},
  bytes: ['o', 'ko', 'Mo'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  firstOfMonth: '1er',
};

const ar: FormatWords = {
  group: narrow,
  decimal: ',',
  percent: `#${fixed}%`,
  lessThan: `أقل من${fixed}#`,
  moreThan: `أكثر من${fixed}#`,
  range: 'من {from} إلى {to}',
  and: / و(?!احد|زار|لاي|كال|اد|حد|جد|رز|طن|س[طي]|ثيق|رش|فق|صل|ضع|قف)/,
  apart: '؛ ',
  currencyPlace: `#${fixed}¤`,
  million: `مليون${fixed}¤`,
  billion: `مليار${fixed}¤`,
  currencies: { MAD: 'درهم', EUR: 'أورو', USD: 'دولار' },
  bytes: ['بايت', 'كيلوبايت', 'ميغابايت'],
  months: ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'],
  firstOfMonth: '1',
};

const en: FormatWords = {
  group: ',',
  decimal: '.',
  percent: '#%',
  lessThan: `<${fixed}#`,
  moreThan: `>${fixed}#`,
  range: '{from}–{to}',
  and: / and /,
  apart: '; ',
  currencyPlace: `¤${fixed}#`,
  million: 'm',
  billion: 'bn',
  currencies: {},
  bytes: ['B', 'kB', 'MB'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  firstOfMonth: '1',
};

const zgh: FormatWords = {
  ...fr,
  months: [
    'ⵉⵏⵏⴰⵢⵔ',
    'ⴱⵕⴰⵢⵕ',
    'ⵎⴰⵕⵚ',
    'ⵉⴱⵔⵉⵔ',
    'ⵎⴰⵢⵢⵓ',
    'ⵢⵓⵏⵢⵓ',
    'ⵢⵓⵍⵢⵓⵣ',
    'ⵖⵓⵛⵜ',
    'ⵛⵓⵜⴰⵏⴱⵉⵔ',
    'ⴽⵜⵓⴱⵔ',
    'ⵏⵓⵡⴰⵏⴱⵉⵔ',
    'ⴷⵓⵊⴰⵏⴱⵉⵔ',
  ],
  firstOfMonth: '1',
};

export const formatWords: Readonly<Record<Language, FormatWords>> = { ar, fr, en, zgh };
