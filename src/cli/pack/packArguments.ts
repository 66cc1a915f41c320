import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDescriptor } from '../../core/edition/descriptor.ts';
import { olderFolderName } from '../../core/edition/editionFolder.ts';
import type { SiteAddress } from '../../core/view/siteAddress.ts';
import type { Language } from '../../i18n/languages.ts';
import { languageOption, oneOf, parseOptions } from '../options.ts';
import { typedPath } from '../typedFile.ts';
import { UsageError } from '../usage.ts';

/** What `kharita pack` was asked. */
export interface PackArguments {
  readonly dir: string;
  readonly out: string;
  /** Null where it is not known where the site stands. */
  readonly site: SiteAddress | null;
  readonly language: Language;
  readonly format: 'text' | 'json';
}

const options = {
  out: { type: 'string', short: 'o' },
  site: { type: 'string' },
  lang: { type: 'string', default: 'fr' },
  format: { type: 'string', default: 'text' },
} as const;

/** @throws UsageError when a folder is missing, is no edition or is not empty, or bears the name of another, or an option is off its list. */
export function packArguments(args: readonly string[]): PackArguments {
  const { values, positionals } = parseOptions(args, options);
  const [dir, ...more] = positionals;
  if (dir === undefined || more.length > 0 || values.out === undefined) throw new UsageError('packTakes');
  const asked = { dir: typedPath(dir), out: typedPath(values.out) };
  if (!existsSync(join(asked.dir, 'datapackage.json'))) {
    throw new UsageError('notDescribed', { folder: dir });
  }
  if (existsSync(asked.out) && readdirSync(asked.out).length > 0)
    throw new UsageError('notEmpty', { folder: values.out });
  refuseOtherName(asked);
  return {
    ...asked,
    site: siteOf(values.site),
    language: languageOption(values.lang),
    format: oneOf('format', values.format, ['text', 'json'] as const) ?? 'text',
  };
}

/** @throws UsageError for a folder named after another edition, or another date, than the one it is to keep. */
function refuseOtherName({ dir, out }: Pick<PackArguments, 'dir' | 'out'>): void {
  const { name, version } = parseDescriptor(readFileSync(join(dir, 'datapackage.json'), 'utf8'));
  const folder = basename(out);
  if (folder.includes('@') && folder !== olderFolderName({ name, date: version }))
    throw new UsageError('outName', { folder, name, version });
}

function siteOf(given: string | undefined): SiteAddress | null {
  if (given === undefined) return null;
  const address = /^https?:\/\//i.test(given) && URL.canParse(given) ? new URL(given) : null;
  if (address === null || address.search !== '' || address.hash !== '') {
    throw new UsageError('siteForm', { given });
  }
  return { site: address.origin, base: address.pathname.replace(/\/?$/, '/') };
}
