import * as v from 'valibot';
import { callDimensions } from '../../calls/callFilter.ts';
import type { EditionKind } from '../../edition/edition.ts';
import { exportContents, exportFormats, formatsOf } from '../../export/contents.ts';
import { csvDialects } from '../../export/csvDialect.ts';
import { clauseDimensions } from '../../query/filter.ts';
import { type CallsQuery, callContents } from '../callsQuery.ts';
import { type FiguresAsked, figuresContent, figuresFormats } from '../figuresReceipt.ts';
import type { ManifestEdition } from '../manifest.ts';
import type { SelectionAsked } from '../words.ts';
import { type Finding, finding } from './finding.ts';

const kinds = ['published', 'simulated', 'own'] as const satisfies readonly EditionKind[];
const values = v.array(v.string());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const common = {
  app: v.looseObject({ version: v.string() }),
  edition: v.looseObject({
    name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
    kind: v.picklist(kinds),
    date: v.pipe(v.string(), v.isoDate()),
    hash: v.string(),
    files: v.array(v.looseObject({ path: v.string(), sha256: v.string() })),
  }),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  address: v.string(),
  files: v.array(v.looseObject({ name: v.string(), sha256: hash })),
};

const bounds = v.strictObject({ min: v.nullable(v.number()), max: v.nullable(v.number()) });
const filter = v.strictObject({
  clauses: v.strictObject(v.entriesFromList(clauseDimensions, v.exactOptional(values))),
  amount: v.exactOptional(bounds),
  text: v.exactOptional(v.string()),
});
const selection = v.pipe(
  v.looseObject({
    profile: v.literal('kharita-manifest-2'),
    ...common,
    query: v.looseObject({ filter }),
    content: v.picklist(exportContents),
    format: v.picklist(exportFormats),
  }),
  v.check(({ content, format }) => formatsOf(content).includes(format)),
);

const callFilter = v.strictObject({
  clauses: v.strictObject(v.entriesFromList(callDimensions, v.exactOptional(values))),
  amount: v.nullable(v.strictObject({ ...bounds.entries, currency: v.string() })),
  text: v.string(),
});
const calls = v.looseObject({
  profile: v.literal('kharita-calls-manifest-2'),
  ...common,
  query: v.looseObject({
    of: v.picklist(callContents),
    filter: callFilter,
    ids: v.nullable(values),
    at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  }),
  format: v.picklist(csvDialects),
});

const figures = v.looseObject({
  profile: v.literal('kharita-figures-manifest-1'),
  ...common,
  query: v.looseObject({
    of: v.literal(figuresContent),
    subject: v.nullable(v.strictObject({ of: v.picklist(['region', 'province', 'funder']), key: v.string() })),
  }),
  format: v.picklist(figuresFormats),
});

const wholeEdition = v.looseObject({
  profile: v.literal('kharita-edition-manifest-1'),
  app: common.app,
  edition: common.edition,
  files: common.files,
  withheld: v.array(v.looseObject({ path: v.string() })),
});

/** What a manifest asks to be made again, and what it says of its files. */
export type AskedAgain = {
  readonly version: string;
  readonly edition: ManifestEdition;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** All of it, as it was read. */
  readonly whole: Readonly<Record<string, unknown>>;
} & (
  | { readonly of: 'selection'; readonly asked: SelectionAsked }
  | { readonly of: 'calls'; readonly asked: Pick<SelectionAsked, 'language' | 'address'> & CallsForm }
  | { readonly of: 'figures'; readonly asked: FiguresAsked }
  | { readonly of: 'edition'; readonly withheld: readonly string[] }
);

/** A choice of records; an edition taken away whole asks for none. */
export type ChoiceAsked = Exclude<AskedAgain, { of: 'edition' }>;

interface CallsForm {
  readonly query: CallsQuery;
  readonly format: (typeof csvDialects)[number];
}

/** Reads a manifest of this program, or says why it is none. Never throws. */
export function readManifest(text: string): AskedAgain | Finding {
  const whole = parsed(text);
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole))
    return finding('unreadable', 'manifestBroken', { path: '' });
  const profile = 'profile' in whole ? String(whole.profile) : '';
  if (profile === 'kharita-calls-manifest-2') return ofCalls(whole);
  if (profile === 'kharita-manifest-2') return ofSelection(whole);
  if (profile === 'kharita-figures-manifest-1') return ofFigures(whole);
  if (profile === 'kharita-edition-manifest-1') return ofEdition(whole);
  const ours = /^kharita-(?:calls-|figures-|edition-)?manifest-\d+$/.test(profile);
  return finding('unreadable', ours ? 'manifestOther' : 'foreign', ours ? { profile } : {});
}

function ofSelection(whole: object): AskedAgain | Finding {
  const read = v.safeParse(selection, whole);
  if (!read.success) return broken(read.issues[0]);
  const { app, edition, files, query, content, format, language, address } = read.output;
  const asked = { filter: query.filter, content, format, language, address };
  return { of: 'selection', asked, version: app.version, edition, files, whole: { ...whole } };
}

function ofCalls(whole: object): AskedAgain | Finding {
  const read = v.safeParse(calls, whole);
  if (!read.success) return broken(read.issues[0]);
  const { app, edition, files, query, format, language, address } = read.output;
  const { of, filter: chosen, ids, at } = query;
  const asked = { query: { of, filter: chosen, ids, at }, format, language, address };
  return { of: 'calls', asked, version: app.version, edition, files, whole: { ...whole } };
}

function ofFigures(whole: object): AskedAgain | Finding {
  const read = v.safeParse(figures, whole);
  if (!read.success) return broken(read.issues[0]);
  const { app, edition, files, query, format, language, address } = read.output;
  const asked = { query: { of: query.of, subject: query.subject }, format, language, address };
  return { of: 'figures', asked, version: app.version, edition, files, whole: { ...whole } };
}

function ofEdition(whole: object): AskedAgain | Finding {
  const read = v.safeParse(wholeEdition, whole);
  if (!read.success) return broken(read.issues[0]);
  const { app, edition, files } = read.output;
  const withheld = read.output.withheld.map(({ path }) => path);
  return { of: 'edition', withheld, version: app.version, edition, files, whole: { ...whole } };
}

function broken(issue: v.BaseIssue<unknown>): Finding {
  return finding('unreadable', 'manifestBroken', { path: v.getDotPath(issue) ?? '' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
