import type { Edition } from '../../core/edition/edition.ts';
import type { ExportFormat } from '../../core/export/contents.ts';
import { appVersion } from '../../core/receipt/appVersion.ts';
import type { Language } from '../../i18n/languages.ts';
import { receiptText } from '../../i18n/receiptText.ts';
import type { Speech } from '../../i18n/speech.ts';

/** What the README of a receipt speaks of. */
export interface ReadmeOf {
  readonly sentence: string;
  /** What must be known of the figure, a sentence each. */
  readonly caveats: readonly string[];
  readonly edition: Pick<Edition, 'kind' | 'date' | 'hash' | 'licences'>;
  readonly address: string;
  readonly format: ExportFormat;
  /** False for calls, each of which names its source itself. */
  readonly sources: boolean;
}

/** The README of a receipt: what the archive is, what it holds, and how to check it without a network. */
export function readme(of: ReadmeOf, { language, t, format }: Speech): string {
  const { sentence, caveats, edition, address } = of;
  const { say } = receiptText(language);
  const paragraphs = [
    [say('title')],
    [sentence, ...caveats],
    [
      say('edition', { edition: t(`app.edition.${edition.kind}`), date: format.date(edition.date) }),
      say('hash', { hash: edition.hash }),
      say('address', { address }),
      say('version', { version: appVersion }),
    ],
    [say('holds'), ...partLines(of, language)],
    [say('check'), `- ${say('sums')}`, `- ${say(edition.kind === 'own' ? 'verifyOwn' : 'verify')}`],
    [say('licences'), ...licenceLines(of, language)],
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function partLines({ format, sources }: ReadmeOf, language: Language): string[] {
  const { part } = receiptText(language);
  const data = format === 'excel' ? ('excel' as const) : ('data' as const);
  const twin = format === 'excel' || format === 'data' ? [] : [format];
  const names = [data, ...(sources ? (['sources'] as const) : []), ...twin, 'manifest' as const, 'sums' as const];
  return names.map((name) => `- ${part(name)}`);
}

function licenceLines({ edition: { licences = [] }, format }: ReadmeOf, language: Language): string[] {
  const { say } = receiptText(language);
  const data = licences.length > 0 ? say('licenceData', { licences: licences.join(' ') }) : say('licenceNone');
  return [`- ${data}`, ...(format === 'geojson' ? [`- ${say('licenceBoundaries')}`] : [])];
}
