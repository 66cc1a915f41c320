import { createFormat } from './format.ts';
import { isolateFilled } from './isolate.ts';
import { type Language, languageFacts } from './languages.ts';
import { offlineTexts } from './messages/offline.ts';

/** What is said of a copy held without a network, of the edition of `date` (ISO). Plain text. */
export function offlineText(language: Language, sentence: 'copy' | 'ownFile' | 'missing', date = ''): string {
  const texts = offlineTexts[language === 'zgh' ? 'fr' : language];
  const written = isolateFilled(createFormat(language).date(date), languageFacts[language].direction);
  return texts[sentence].replace('{date}', written);
}
