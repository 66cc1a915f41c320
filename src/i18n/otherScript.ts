import type { Language } from './languages.ts';

/**
 * The language of a published text where most of its letters are not those of the page, so that the right voice says it:
 * Arabic, or French among Arabic; undefined where the page's own will do.
 */
export function otherScript(text: string, page: Language): 'ar' | 'fr' | undefined {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (page === 'ar') return latin > arabic ? 'fr' : undefined;
  return arabic > latin ? 'ar' : undefined;
}
