import type { Reference } from '../core/model/reference.ts';
import { caveatsOf } from '../features/headline/caveatsModel.ts';
import { plainSentence, sentenceOf } from '../features/headline/sentenceModel.ts';
import { createFormat } from '../i18n/format.ts';
import type { Translator } from '../i18n/i18n.ts';
import type { Language } from '../i18n/languages.ts';
import type { PageData } from '../state/pageData.ts';

/** A page in a sentence or two, for search engines and for whom its address is sent to. */
export function pageDescription(
  { page, answer, edition }: Pick<PageData, 'page' | 'answer' | 'edition'>,
  reference: Reference,
  { t }: Pick<Translator, 't'>,
  language: Language,
): string {
  if (page.kind !== 'profile') return t('app.description');
  const speech = { t, format: createFormat(language), language };
  const { result, filter } = answer;
  const { simulated, partial } = caveatsOf(result, filter, edition, speech);
  return [plainSentence(sentenceOf(result, filter, edition, reference, speech), t), simulated, partial]
    .filter((sentence) => sentence !== '')
    .join('. ');
}
