import type { Page } from '../core/view/page.ts';
import { addMessages, type Translator } from '../i18n/i18n.ts';
import type { Language } from '../i18n/languages.ts';
import type { Section } from '../i18n/sectionMessages.ts';
import { loadBody } from './bodies.ts';
import type { Preparation } from './bodyProps.ts';

/** Loads what pages of one language need, each part once. */
export function preparation(language: Language, translator: Translator): Preparation {
  const loading = new Map<Section, Promise<void>>();
  let whole: Promise<void> | null = null;
  const speak = async (kind: Page['kind']) => {
    const { loadSection, sectionsOf } = await import('../i18n/sectionMessages.ts');
    const load = async (section: Section) => addMessages(translator, await loadSection(section, language));
    const asked = sectionsOf(kind).map((section) => {
      const known = loading.get(section) ?? load(section);
      loading.set(section, known);
      return known;
    });
    await Promise.all(asked);
  };
  const page = async (asked: Page) => {
    const plain = asked.kind === 'explore' || asked.kind === 'unknown';
    await Promise.all([loadBody(asked), plain ? null : speak(asked.kind)]);
  };
  const sentences = () => {
    whole ??= speak('profile');
    return whole;
  };
  return { page, sentences };
}
