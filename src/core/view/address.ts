/**
 * Where a page lives under the base path: `/{language}/{path}`. The query is the view's
 * ({@link decodeView}); this module only knows the path.
 */
export interface Address {
  /** First segment as written; empty on the page that chooses a language. */
  readonly language: string;
  /** What follows, without slashes at the ends: `''`, `region/09`, `calls`. */
  readonly path: string;
}

/** Reads a path name. `base` starts and ends with a slash. */
export function parseAddress(pathname: string, base: string): Address {
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '');
  const [language = '', ...rest] = below.split('/');
  return { language, path: rest.filter((segment) => segment !== '').join('/') };
}

/** Writes a path name that {@link parseAddress} reads back. */
export function formatAddress(address: Address, base: string): string {
  return `${base}${address.language}/${address.path}`;
}

/** The path name of the same page in another language. */
export function inLanguage(pathname: string, language: string, base: string): string {
  return formatAddress({ ...parseAddress(pathname, base), language }, base);
}
