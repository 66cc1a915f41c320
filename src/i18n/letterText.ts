import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import { letters } from './messages/letters.ts';

export type LetterLanguage = keyof typeof letters;
export type LetterForm = 'report' | 'ask';

/** A text ready to be sent: what it is about, and what it says. Plain text. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** What a letter is filled with; a fact that is empty is left out with the words around it. */
export type LetterFacts = FillParams;

/** A letter about one grant, in Arabic or French whatever the page speaks; `missing` names what is asked for. */
export function letterText(
  language: LetterLanguage,
  form: LetterForm,
  missing: readonly (keyof (typeof letters)['fr']['missing'])[],
  facts: LetterFacts,
): Letter {
  const texts = letters[language];
  const said = filler(language, facts);
  const written = (text: string) => (language === 'fr' ? frenchSpacing(text) : text);
  const asked = missing.map((what) => `- ${texts.missing[what]}`).join('\n');
  const { subject, body } = texts[form];
  return { subject: written(said(subject)), body: written(said(body)).replace('<missing/>', written(asked)) };
}
