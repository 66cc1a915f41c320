import type { ReportLanguage, ReportWords } from '../core/report/textReport.ts';
import { createFormat, type Format } from '../i18n/format.ts';
import { isolate } from '../i18n/isolate.ts';
import { issueText } from '../i18n/issueText.ts';
import { languageFacts } from '../i18n/languages.ts';
import { reportWords } from './reportWords.ts';

/** The report's sentences, labels and figures in one language: the same messages as the page's. */
export function reportLanguage(lang: keyof typeof reportWords): ReportLanguage {
  const words: ReportWords = reportWords[lang];
  const format = createFormat(lang);
  const { direction } = languageFacts[lang];
  return {
    words,
    sentences: (code, params) => issueText(lang, code, params),
    integer: (n) => format.integer(n),
    amount: (decimal) => groupedDecimal(decimal, format),
    isolate: (text) => isolate(text, direction),
  };
}

/** Every digit of a decimal string, grouped as the language groups: no float in between. */
function groupedDecimal(decimal: string, format: Format): string {
  const [, minus = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const sign = format.decimal(0.5, 1).replace(/[^.,٫]/g, '');
  return `${minus}${format.integer(Number(whole))}${fraction === '' ? '' : sign + fraction}`;
}
