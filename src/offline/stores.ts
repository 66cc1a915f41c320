import { isLanguage } from '../i18n/languages.ts';

/** Where a kept answer lies: `pages` are asked for anew each time, `assets` and `editions` never, `shapes` anew too. */
export type StoreName = 'pages' | 'assets' | 'editions' | 'shapes';

/** A file of an edition whose name changes with what it holds: `edition-published-85da92977a.pack`. */
const namedByContent = /^editions\/(.+\/)?[\w-]+-[0-9a-f]{10}([./].+)?$/;

/**
 * Where the answer to a request is kept, by its path below the site's base; null for what is left to the browser:
 * pictures for social networks, files to download, figures framed on other sites.
 */
export function storeOf(path: string, isDocument: boolean): StoreName | null {
  if (isDocument) return isPage(path) ? 'pages' : null;
  if (path.startsWith('assets/')) return 'assets';
  if (namedByContent.test(path)) return 'editions';
  return /^data\/boundaries\/[\w-]+[.]geojson$/.test(path) ? 'shapes' : null;
}

/** The first segment of a path below the base, where the language of a page stands. */
export function languageOf(path: string): string {
  return path.split('/', 1)[0] ?? '';
}

function isPage(path: string): boolean {
  const [language = '', first] = path.split('/');
  return path === '' || (isLanguage(language) && first !== undefined && first !== 'embed');
}

/**
 * Which kept page stands in for one that is not: it draws any address of its language. The first page of the language,
 * else the one kept last; any language will do where the address names none. Null where nothing will.
 */
export function shellFor(path: string, kept: readonly string[]): string | null {
  const language = languageOf(path);
  const able = kept.filter((page) => page !== '' && (!isLanguage(language) || languageOf(page) === language));
  return able.find((page) => page === `${languageOf(page)}/`) ?? able.at(-1) ?? null;
}

/** What is worth keeping: a whole answer of the kind asked for. Sign-in pages of public networks answer anything with a page. */
export function isWhole({ status, redirected, type }: AnswerFacts, store: StoreName): boolean {
  const isHtml = type.startsWith('text/html');
  return status === 200 && !redirected && isHtml === (store === 'pages');
}

interface AnswerFacts {
  readonly status: number;
  readonly redirected: boolean;
  /** Its Content-Type. */
  readonly type: string;
}
