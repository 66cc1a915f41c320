import { type Language, languageFacts } from '../../i18n/languages.ts';
import { xmlText } from './xml.ts';

/** The facts of an entry as a list in HTML, in the language and direction of the feed. */
export function factsHtml(facts: readonly string[], language: Language): string {
  const lines = facts.map((fact) => `<li>${xmlText(fact)}</li>`).join('');
  return `<ul lang="${tagOf(language)}" dir="${languageFacts[language].direction}">${lines}</ul>`;
}

/** The language a feed speaks: French stands in for Tamazight. */
export function tagOf(language: Language): string {
  return language === 'zgh' ? 'fr' : language;
}
