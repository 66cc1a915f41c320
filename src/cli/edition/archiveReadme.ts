import type { Edition } from '../../core/edition/edition.ts';
import { appVersion } from '../../core/receipt/appVersion.ts';
import { noticed } from '../../core/receipt/manifest.ts';
import { type ArchiveLanguage, archiveText } from '../../i18n/archiveText.ts';
import { createFormat } from '../../i18n/format.ts';

/** The README of an edition taken away whole, in one language. Plain text. */
export function archiveReadme(language: ArchiveLanguage, edition: Edition, withheld: readonly string[]): string {
  const { date, list } = createFormat(language);
  const say = archiveText(language, {
    edition: edition.name,
    date: date(edition.date),
    hash: edition.hash,
    version: appVersion,
    count: edition.files.length - withheld.length,
    paths: list(withheld),
  });
  const absent = withheld.length > 0 ? (['withheld'] as const) : [];
  const parts = ['files', ...absent, 'descriptor', 'manifest', 'licences', 'sums'] as const;
  const lines = [
    ...[say('title'), '', say('edition'), say('hash'), say('version')],
    ...noticed(edition).notices.map(say),
    ...['', say('holds'), ...parts.map((part) => `- ${say(part)}`)],
    ...['', say('check'), `- ${say('offline')}`, `- ${say('verify')}`],
  ];
  return `${lines.join('\n')}\n`;
}
