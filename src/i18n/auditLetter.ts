import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Letter, LetterLanguage } from './letterText.ts';
import { auditLetters } from './messages/auditLetters.ts';

export type AuditLetterForm = keyof (typeof auditLetters)['fr'];

/**
 * A letter about what an edition holds or lacks, in Arabic or French whatever the page speaks; a fact that is empty is
 * left out with the words around it.
 */
export function auditLetter(language: LetterLanguage, form: AuditLetterForm, facts: FillParams): Letter {
  const said = filler(language, facts);
  const { subject, body } = auditLetters[language][form];
  const written = (text: string) => (language === 'fr' ? frenchSpacing(text) : text);
  return { subject: written(said(subject)), body: written(said(body)) };
}
