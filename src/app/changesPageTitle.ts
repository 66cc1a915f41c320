import { changesText } from '../i18n/changesText.ts';
import type { Translator } from '../i18n/i18n.ts';
import type { Language } from '../i18n/languages.ts';

interface Speech {
  readonly t: Translator['t'];
  readonly language: Language;
}

/** The title of the window on the page of what changed. */
export function changesPageTitle({ t, language }: Speech): string {
  return t('app.pageTitle', { page: changesText(language).say('title') });
}
