import { type Page, parsePage, pathOf } from '../../core/view/page.ts';
import { decodeView, type Repair } from '../../core/view/urlCodec.ts';
import type { View } from '../../core/view/viewState.ts';
import { type Language, languages } from '../../i18n/languages.ts';
import { UsageError } from '../usage.ts';
import { allowedValues, holdsCodes } from './allowedValues.ts';

/** What an address of the site asks for. */
export interface AskedAddress {
  /** What stands before the language in a receipt: the address of the site, slash at its end, or a slash alone. */
  readonly root: string;
  readonly language: Language;
  readonly page: Page;
  readonly view: View;
}

/**
 * Reads the address of a page, whole or from the language on.
 * @throws UsageError where it names no language or no page, or holds what cannot be read.
 */
export function readAddress(written: string, { SITE_URL, BASE_PATH = '/' }: NodeJS.ProcessEnv): AskedAddress {
  const [, origin = '', path = '', search = ''] = /^(https?:\/\/[^/?#]+)?([^?#]*)(\?[^#]*)?/i.exec(written) ?? [];
  const segments = path.split('/').filter((segment) => segment !== '');
  const language = segments.map(languageOf).find((tag) => tag !== undefined);
  if (!language) throw new UsageError('noLanguage', { address: written });
  const at = segments.indexOf(language);
  const page = parsePage(segments.slice(at + 1).join('/'));
  if (page.kind === 'unknown') throw new UsageError('noPage', { address: written });
  const { view, repairs } = decodeView(search);
  const [repair] = repairs;
  if (repair) throw unreadable(repair);
  const base = `/${segments
    .slice(0, at)
    .map((segment) => `${segment}/`)
    .join('')}`;
  const site = SITE_URL ? `${SITE_URL.replace(/\/$/, '')}${BASE_PATH}` : '/';
  return { root: origin === '' ? site : `${origin}${base}`, language, page, view };
}

function unreadable({ parameter, written }: Repair): UsageError {
  const part = `${parameter}=${written}`;
  const allowed = allowedValues(parameter);
  if (allowed) return new UsageError('addressValue', { part, allowed: allowed.join(' ') });
  return new UsageError(holdsCodes(parameter) ? 'addressCode' : 'addressPart', { part });
}

/** The address of a page below a root, as the site writes it. */
export function writtenAddress({ root, language, page }: Pick<AskedAddress, 'root' | 'language' | 'page'>): string {
  return `${root}${language}/${pathOf(page)}`;
}

function languageOf(segment: string): Language | undefined {
  return languages.find((tag) => tag === segment);
}
