import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { callRecordPath } from '../core/calls/callRecord.ts';
import type { Edition } from '../core/edition/edition.ts';
import { hasCalls } from '../core/edition/edition.ts';
import { explorePage, type Page, type PageKind, pathOf } from '../core/view/page.ts';
import { type Language, languages } from '../i18n/languages.ts';
import { type KeepList, keepListPath } from '../offline/keepList.ts';
import { bodies, firstFonts, type HeadFiles, laterBodies, messageModules } from './pageHead.ts';

/** An edition, and where its packed table lies. */
interface PackedEdition {
  readonly edition: Edition;
  readonly pack: string;
}

type BuiltSite = Pick<HeadFiles, 'find' | 'assets'>;

/** Scripts that the engine's worker is made of; a worker's own files stand in no list of the bundler. */
const engineScripts = /^(worker|verifyReceipt|_virtual_reference-full|gazetteer|workbookForm)-[\w-]+[.]js$/;

/** What pages fetch only when it is wanted, as far as it is small; maps and pictures are kept where they were drawn. */
const wanted = [
  'src/app/Offline.tsx',
  'src/app/Remarks.tsx',
  'src/app/OwnGone.tsx',
  'src/features/find/FindDialog.tsx',
  'src/features/grants/VirtualRows.tsx',
  'src/features/map/PlaceTable.tsx',
  'src/features/map/PlaceTwin.tsx',
  'src/features/aggregates/CompanionSections.tsx',
  'src/features/aggregates/loadCompanion.ts',
  'src/app/NationalFigures.tsx',
  'src/app/calls/CallAwardsView.tsx',
  'src/app/calls/LoadedCalls.tsx',
  'src/features/association/AssociationEditor.tsx',
  'src/features/calls/calendarFile.ts',
  'src/app/verifyFile.ts',
];

/** Pages that say all they can without a network; the others fetch what they are about. */
const keptKinds = [
  'explore',
  'profile',
  'directory',
  'grant',
  'calls',
  'call',
  'compare',
  'check',
  'verify',
] as const satisfies readonly PageKind[];

/** The pages to begin at; they draw any other address of their language. */
const beginnings: readonly Page[] = [explorePage, { kind: 'calls' }];

/** Writes, for each language, what its pages need of the site and its first edition where there is no network. */
export function writeKeepLists(dist: string, site: BuiltSite, first: PackedEdition | undefined): void {
  for (const language of languages) {
    const file = join(dist, keepListPath(language));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(keepList(language, site, first)));
  }
}

function keepList(language: Language, { find, assets }: BuiltSite, first: PackedEdition | undefined): KeepList {
  const filesOf = (sources: readonly string[]) => {
    const found = sources.map(find);
    return [...new Set(found.flatMap(({ scripts, styles }) => [...scripts, ...styles]))];
  };
  const named = (chosen: (name: string) => boolean) => assets.filter(chosen).map((name) => `assets/${name}`);
  const pages = keptKinds.map((kind) => bodies[kind]);
  const engine = named((name) => engineScripts.test(name));
  const fonts = named((name) => firstFonts[language].some((font) => name.startsWith(`${font}-`)));
  return {
    reading: [...filesOf(['src/engine/remote.ts']), ...engine, ...(first ? [first.pack] : [])],
    drawing: [
      ...(first && hasCalls(first.edition) ? [callRecordPath(first.edition)] : []),
      ...fonts,
      ...filesOf([
        'index.html',
        laterBodies,
        ...Object.values(pages),
        ...keptKinds.flatMap((kind) => messageModules(language, kind)),
        ...wanted,
      ]),
    ],
    pages: ['', ...beginnings.map((page) => `${language}/${pathOf(page)}`)],
  };
}
