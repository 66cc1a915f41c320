import { createInstance, type FormatterModule, type i18n, type ResourceLanguage } from 'i18next';
import { createFormat } from './format.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import { isolate } from './isolate.ts';
import { type Language, languageFacts } from './languages.ts';
import type { auditFr } from './messages/audit.fr.ts';
import type { callsFr } from './messages/calls.fr.ts';
import type { figuresFr } from './messages/figures.fr.ts';
import type { fr } from './messages/fr.ts';
import type { pagesFr } from './messages/pages.fr.ts';
import type { recordFr } from './messages/record.fr.ts';
import type { signalsFr } from './messages/signals.fr.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof fr &
        typeof pagesFr &
        typeof callsFr &
        typeof recordFr &
        typeof figuresFr &
        typeof auditFr &
        typeof signalsFr;
    };
    returnNull: false;
  }
}

/** Speaks one language; `t` knows every key, so a key that does not exist does not compile. */
export type Translator = i18n;

/** The sentences a language needs: its own and, where it is partial, those it falls back to. */
export type Messages = Readonly<Partial<Record<Language, ResourceLanguage>>>;

/** Loads the sentences of one language, and no other's but the fallback of a partial one. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'ar':
      return { ar: (await import('./messages/ar.ts')).ar };
    case 'fr':
      return { fr: (await import('./messages/fr.ts')).fr };
    case 'en':
      return { en: (await import('./messages/en.ts')).en };
    case 'zgh': {
      const [own, fallback] = await Promise.all([import('./messages/zgh.ts'), import('./messages/fr.ts')]);
      return { zgh: own.zgh, fr: fallback.fr };
    }
  }
}

/** Teaches a translator more sentences. */
export function addMessages(translator: Translator, messages: Messages): void {
  for (const [tag, tree] of Object.entries(messages))
    translator.addResourceBundle(tag, 'translation', ownTree(tag, tree), true);
}

/**
 * A translator, ready at once. Numbers put into a sentence are grouped as the language groups them,
 * and texts put into it cannot turn its direction; markup is left to whoever draws (React escapes).
 */
export function createTranslator(language: Language, messages: Messages): Translator {
  const translator = createInstance();
  translator.use(interpolationOf(language)).init({
    lng: language,
    fallbackLng: language === 'zgh' ? 'fr' : false,
    resources: Object.fromEntries(
      Object.entries(messages).map(([tag, tree]) => [tag, { translation: ownTree(tag, tree) }]),
    ),
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  return translator;
}

/** A translator adds to the trees it is given, which others hold too. */
function ownTree(tag: string, tree: ResourceLanguage): ResourceLanguage {
  return tag === 'fr' ? spaced(tree) : structuredClone(tree);
}

function spaced(tree: ResourceLanguage): ResourceLanguage {
  return Object.fromEntries(
    Object.entries(tree).map(([key, child]) => [key, typeof child === 'string' ? frenchSpacing(child) : spaced(child)]),
  );
}

function interpolationOf(language: Language): FormatterModule {
  const { direction } = languageFacts[language];
  return {
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: (value) => {
      if (typeof value === 'number') return createFormat(language).integer(value);
      return typeof value === 'string' ? isolate(value, direction) : value;
    },
  };
}
