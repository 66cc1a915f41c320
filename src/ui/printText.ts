import { type Language, languageFacts } from '../i18n/languages.ts';

/** Prints a text alone, from a window of its own; where the browser opens none, nothing happens. */
export function printText(title: string, body: string, language: Language): void {
  const sheet = window.open('', '_blank');
  if (!sheet) return;
  const page = sheet.document;
  page.title = title;
  page.documentElement.lang = language;
  page.documentElement.dir = languageFacts[language].direction;
  const heading = page.createElement('h1');
  heading.textContent = title;
  heading.style.font = '600 14pt sans-serif';
  const text = page.createElement('p');
  text.textContent = body;
  text.style.font = '11pt/1.5 sans-serif';
  text.style.whiteSpace = 'pre-wrap';
  page.body.replaceChildren(heading, text);
  sheet.print();
}
