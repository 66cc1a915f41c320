import type { Reference } from '../core/model/reference.ts';
import type { About } from '../core/query/about.ts';
import type { Page } from '../core/view/page.ts';
import type { Translator } from '../i18n/i18n.ts';
import type { Language } from '../i18n/languages.ts';
import { subjectName } from '../i18n/names.ts';

interface Speech {
  readonly t: Translator['t'];
  readonly language: Language;
}

/** The title of the window: what the page is about, then the site. */
export function pageTitle(page: Page, about: About | null, reference: Reference, speech: Speech): string {
  const { t } = speech;
  switch (page.kind) {
    case 'explore':
    case 'unknown':
    case 'embed':
      return t('app.title');
    case 'profile':
      return t('app.pageTitle', { page: subjectName(page.subject, about?.names, reference, speech.language) });
    case 'directory':
      return t('app.pageTitle', { page: t(`app.lists.${page.of}`) });
    case 'compare':
      return t('app.pageTitle', { page: t('app.compare') });
    case 'grant':
      return t('app.pageTitle', { page: page.id });
  }
}
