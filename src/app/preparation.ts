import type { Page, PageKind } from '../core/view/page.ts';
import { addMessages, loadPageMessages, type Translator } from '../i18n/i18n.ts';
import type { Language } from '../i18n/languages.ts';
import { loadBody } from './bodies.ts';
import type { Preparation } from './bodyProps.ts';

/** Kinds of page that speak only the sentences every page has. */
const plainSpoken: readonly PageKind[] = ['explore', 'unknown'];

/** Loads what pages of one language need, each part once. */
export function preparation(language: Language, translator: Translator): Preparation {
  let loading: Promise<void> | null = null;
  const load = async () => addMessages(translator, await loadPageMessages(language));
  const sentences = () => {
    loading ??= load();
    return loading;
  };
  const page = async (asked: Page) => {
    const [own] = await Promise.all([loadBody(asked, language), plainSpoken.includes(asked.kind) ? null : sentences()]);
    if (own) addMessages(translator, own);
  };
  return { page, sentences };
}
