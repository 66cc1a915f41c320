import type { ReportLanguage, ReportWords } from '../core/report/textReport.ts';
import { choiceText } from '../i18n/choiceText.ts';
import { currencyName } from '../i18n/currencyName.ts';
import { exactDecimal } from '../i18n/exactDecimal.ts';
import { fieldTitle } from '../i18n/fieldTitles.ts';
import { createFormat } from '../i18n/format.ts';
import { isolateFilled } from '../i18n/isolate.ts';
import { issueText } from '../i18n/issueText.ts';
import { type Language, languageFacts } from '../i18n/languages.ts';
import { reportWords } from './reportWords.ts';

/** The report's sentences, labels and figures in one language: the page's messages; French labels for Tamazight. */
export function reportLanguage(lang: Language): ReportLanguage {
  const words: ReportWords = reportWords[lang === 'zgh' ? 'fr' : lang];
  const format = createFormat(lang);
  const { direction } = languageFacts[lang];
  return {
    words,
    sentences: (code, params, profile) => issueText(lang, code, params, profile),
    choice: (question, choice) => choiceText(lang, question, choice),
    field: (name) => fieldTitle(name, lang),
    integer: (n) => isolateFilled(format.integer(n), direction),
    amount: (decimal) => isolateFilled(exactDecimal(decimal, format), direction),
    currency: (code) => currencyName(code, lang),
    isolate: (text) => isolateFilled(text, direction),
  };
}
