import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DerivedFile, dcatCatalog } from '../../core/edition/dcatCatalog.ts';
import { parseDescriptor } from '../../core/edition/descriptor.ts';
import type { Coverage } from '../../core/edition/edition.ts';
import type { SiteAddress } from '../../core/view/siteAddress.ts';
import { kitText } from '../../i18n/kitText.ts';

const written = ['fr', 'ar', 'en'] as const;
const sentences = {
  complete: 'coversComplete',
  partial: 'coversPartial',
  nil: 'coversNil',
  notPublished: 'coversNotPublished',
} as const satisfies Record<Coverage, unknown>;

/** The text of the DCAT-AP catalogue of the packed edition in `out`. */
export function catalogueOf(out: string, derived: readonly DerivedFile[], at: SiteAddress | null): string {
  const descriptor = parseDescriptor(readFileSync(join(out, 'datapackage.json'), 'utf8'));
  const inLanguages = (say: (language: (typeof written)[number]) => string) =>
    Object.fromEntries(written.map((language) => [language, say(language)]));
  const { kind, name } = descriptor;
  const catalogue = dcatCatalog(descriptor, derived, {
    address: at === null ? '' : `${at.site}${at.base}data/editions/${name}/`,
    describes: ({ coverage }) =>
      inLanguages((language) => {
        const { level, institution, year } = coverage;
        const params = { institution: institution === '*' ? '' : institution, year: /^\d/.test(year) ? year : '' };
        return kitText(language)(sentences[level], params);
      }),
    describesDerived: inLanguages((language) =>
      kitText(language)(kind === 'simulated' ? 'editionSimulated' : 'editionPublished', { date: descriptor.version }),
    ),
  });
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}
