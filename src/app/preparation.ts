import type { PageKind } from '../core/view/page.ts';
import { addMessages, loadPageMessages, type Translator } from '../i18n/i18n.ts';
import type { Language } from '../i18n/languages.ts';
import { loadBody } from './bodies.ts';

/** Kinds of page that speak only the sentences every page has. */
const plainSpoken: readonly PageKind[] = ['explore', 'unknown'];

/** Makes a kind of page ready to be shown in one language: its body and, but for the explore page, its own sentences. */
export function preparation(language: Language, translator: Translator): (kind: PageKind) => Promise<void> {
  let sentences: Promise<void> | null = null;
  const loadSentences = async () => addMessages(translator, await loadPageMessages(language));
  return async (kind) => {
    if (!plainSpoken.includes(kind)) sentences ??= loadSentences();
    await Promise.all([loadBody(kind), sentences]);
  };
}
