import type { Theme } from '../core/view/viewState.ts';
import { isLanguage, type Language } from '../i18n/languages.ts';
import { isSparing } from './whenIdle.ts';

const languageKey = 'kharita.language';
const themeKey = 'kharita.theme';

function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, text: string): void {
  try {
    window.localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

export function rememberLanguage(language: Language): void {
  remember(languageKey, language);
}

/** True on a first visit by a slow or metered connection: the page that offers the languages then stays. */
export function letsChoose(): boolean {
  return isSparing(window.navigator) && recall(languageKey) === null;
}

/** The language read last, else the browser's first that we speak, else Arabic. */
export function preferredLanguage(): Language {
  const last = recall(languageKey);
  if (last && isLanguage(last)) return last;
  const tags = window.navigator.languages
    .map((tag) => tag.split('-')[0] ?? '')
    .map((tag) => (tag === 'ber' || tag === 'tzm' ? 'zgh' : tag));
  return tags.find(isLanguage) ?? 'ar';
}

export function rememberTheme(theme: Theme): void {
  remember(themeKey, theme);
}

/** The theme chosen last; `auto` follows the system. */
export function rememberedTheme(): Theme {
  const theme = recall(themeKey);
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}
