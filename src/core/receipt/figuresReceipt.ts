import type { FigureLine } from '../aggregates/figuresAbout.ts';
import type { Edition } from '../edition/edition.ts';
import { addressKey } from '../export/addressKey.ts';
import type { ExportFormat } from '../export/contents.ts';
import type { Subject } from '../model/subject.ts';
import { appVersion } from './appVersion.ts';
import { type Manifest, type ManifestWords, manifestEdition, noticed } from './manifest.ts';

/** What a receipt of published figures holds, as its file and `--content` name it. */
export const figuresContent = 'published-figures';

/** The formats they are written in; they have no shapes. */
export const figuresFormats = ['data', 'excel', 'xlsx', 'json'] as const satisfies readonly ExportFormat[];
export type FiguresFormat = (typeof figuresFormats)[number];

/** What published figures are of: a region, a province or a funder; null for the totals of the whole country. */
export interface FiguresQuery {
  readonly of: typeof figuresContent;
  readonly subject: Subject | null;
}

/** What published figures are written as. */
export interface FiguresAsked {
  readonly query: FiguresQuery;
  readonly format: FiguresFormat;
  /** Tag of the language the receipt speaks. */
  readonly language: string;
  /** Shows the figures again, of the same edition. */
  readonly address: string;
}

/** What the words of a receipt of published figures are about. */
export interface ToldFigures extends FiguresAsked {
  readonly edition: Edition;
  readonly lines: readonly FigureLine[];
}

/** What makes a file of published figures re-checkable: no sum, since nobody may add them. */
export interface FiguresManifest
  extends Pick<Manifest, 'app' | 'edition' | 'language' | 'address' | 'rows' | 'partial' | 'notices' | 'files'> {
  readonly profile: 'kharita-figures-manifest-1';
  readonly query: ManifestWords & FiguresQuery;
  readonly format: FiguresFormat;
  readonly licences: Pick<Manifest['licences'], 'data'>;
  /** The edition's files the figures stand in, and how many in each. */
  readonly sources: readonly { readonly file: string; readonly rows: number }[];
}

/** The manifest of one receipt, once its files are written. */
export function figuresManifest(
  { edition, lines, query, format, language, address }: ToldFigures,
  { sentence, caveats }: ManifestWords,
  files: Manifest['files'],
): FiguresManifest {
  const counts = new Map<string, number>();
  for (const { file } of lines) counts.set(file, (counts.get(file) ?? 0) + 1);
  return {
    profile: 'kharita-figures-manifest-1',
    app: { name: 'kharita', version: appVersion },
    edition: manifestEdition(edition),
    query: { sentence, caveats, ...query },
    format,
    language,
    address,
    rows: lines.length,
    ...noticed(edition),
    licences: { data: edition.licences ?? [] },
    sources: [...counts].map(([file, rows]) => ({ file, rows })),
    files,
  };
}

/** The name of a receipt's file: edition, date, content, format, and a key of what the address shows. */
export function figuresReceiptName({ name, date }: Edition, { format, address }: FiguresAsked): string {
  return `kharita-${name}-${date}-${figuresContent}-${format}-${addressKey(address)}.zip`;
}
