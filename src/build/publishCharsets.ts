import { appendFileSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { looseObject, optional, parse, string } from 'valibot';
import { parseDescriptor } from '../core/edition/descriptor.ts';

const Written = looseObject({ encoding: optional(string(), 'utf-8') });

/**
 * Adds to the headers of the site what each published file is written in, where that is not UTF-8: files stay byte for
 * byte as published, and a name that ends in `.csv` is sent as UTF-8 (RFC 7111).
 */
export function publishCharsets(dist: string, editions: readonly { readonly dir: string }[]): void {
  const rules = editions.flatMap(({ dir }) =>
    parseDescriptor(readFileSync(join(dir, 'datapackage.json'), 'utf8')).resources.flatMap((resource) => {
      const { encoding } = parse(Written, resource);
      const path = encodeURI(`/${join(dir, resource.path).split(sep).join('/')}`);
      return /^utf-?8$/i.test(encoding) ? [] : [`${path}\n  Content-Type: text/csv; charset=${encoding}\n`];
    }),
  );
  if (rules.length > 0) appendFileSync(join(dist, '_headers'), rules.join(''));
}
