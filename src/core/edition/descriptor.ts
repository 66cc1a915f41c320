import * as v from 'valibot';
import { encodings } from '../ingest/decodeBytes.ts';
import { delimiters } from '../ingest/parseCsv.ts';
import { valueFields } from '../ingest/valueTally.ts';
import { type Coverage, type EditionKind, profiles } from './edition.ts';
import { EditionError } from './editionError.ts';

const kinds = ['published', 'simulated', 'own'] as const satisfies readonly EditionKind[];
const levels = ['complete', 'partial', 'nil', 'notPublished'] as const satisfies readonly Coverage[];

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());
const address = v.pipe(v.string(), v.regex(/^https?:\/\//i));
/** Below the descriptor's folder, with forward slashes, never out of it. */
const path = v.pipe(v.string(), v.regex(/^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\:]+\.csv$/));
const names = v.looseObject({ fr: v.string(), ar: v.string() });

const source = v.looseObject({
  path: address,
  title: v.optional(v.string()),
  publisher: v.optional(v.string()),
  date: v.optional(v.string()),
});

/** A total that the publisher prints for one list, and the rows that add up to it. */
const controlTotal = v.object({
  programme: v.string(),
  session: v.string(),
  year: v.string(),
  total: v.pipe(v.string(), v.regex(/^-?\d+\.\d{2}$/)),
  rows: count,
  note: v.string(),
});

/** Answers to what reading a file would ask, and what stands instead of what is detected of it. */
const reading = v.object({
  encoding: v.exactOptional(v.picklist(encodings)),
  delimiter: v.exactOptional(v.picklist(delimiters)),
  headerRecord: v.exactOptional(v.pipe(count, v.minValue(1))),
  sheet: v.exactOptional(v.string()),
  decimal: v.exactOptional(v.picklist([',', '.'])),
  date: v.exactOptional(v.picklist(['dmy', 'mdy', 'ymd'])),
  currency: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  unit: v.exactOptional(v.picklist([0.01, 1, 1e3, 1e6, 1e9])),
  share: v.exactOptional(v.picklist(['percent', 'fraction'])),
  /** The code that a label stands for. */
  values: v.exactOptional(v.array(v.object({ field: v.picklist(valueFields), printed: v.string(), code: v.string() }))),
});

const resource = v.looseObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  path,
  profile: v.picklist(profiles),
  title: v.pipe(v.string(), v.nonEmpty()),
  titleAr: v.optional(v.string(), ''),
  publisher: names,
  bytes: count,
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  rows: count,
  retrieved: v.optional(v.string()),
  coverage: v.object({ level: v.picklist(levels), institution: v.string(), year: v.string() }),
  licenses: v.optional(v.array(v.looseObject({ name: v.string() })), []),
  sources: v.optional(v.array(source), []),
  controlTotals: v.optional(v.array(controlTotal), []),
  /** What a file's own headings stand for, where they cannot be inferred: field to heading. */
  mapping: v.optional(v.record(v.string(), v.string()), {}),
  reading: v.optional(reading, {}),
  /** Rows that cannot be counted, which the publisher knows of: as many as are set aside, or the edition is not read. */
  setAside: v.optional(count, 0),
});

const descriptor = v.looseObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  kind: v.picklist(kinds),
  /** The edition's date. */
  version: day,
  title: v.pipe(v.string(), v.nonEmpty()),
  titleAr: v.optional(v.string(), ''),
  resources: v.pipe(v.array(resource), v.minLength(1)),
});

export type Descriptor = v.InferOutput<typeof descriptor>;
export type Resource = v.InferOutput<typeof resource>;

/**
 * Reads a Data Package descriptor (`datapackage.json`, Data Package v2) as an edition needs it.
 * Properties it does not know are kept; files derived from others (`derivedFrom`) are left out.
 * @throws EditionError `descriptorNotJson`, or `descriptorInvalid` with the `path` of the first
 * property at fault (`resources.3.hash`), what was `expected` and what was `found`.
 */
export function parseDescriptor(text: string): Descriptor {
  const result = v.safeParse(v.pipe(v.unknown(), v.transform(withoutDerived), descriptor), parseJson(text));
  if (!result.success) {
    const [issue] = result.issues;
    const at = v.getDotPath(issue) ?? '';
    throw new EditionError('descriptorInvalid', {
      path: at,
      expected: issue.expected ?? issue.type,
      found: issue.received,
    });
  }
  const repeated = firstRepeated(result.output.resources.map((file) => file.path));
  if (repeated !== undefined) {
    throw new EditionError('descriptorInvalid', { path: 'resources', expected: 'unique', found: repeated });
  }
  return result.output;
}

const derived = v.looseObject({ derivedFrom: v.array(v.unknown()) });
const packed = v.looseObject({ resources: v.array(v.unknown()) });

/** An edition is read from what was published, never from what was made of it. */
function withoutDerived(json: unknown): unknown {
  if (!v.is(packed, json)) return json;
  return { ...json, resources: json.resources.filter((entry) => !v.is(derived, entry)) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EditionError('descriptorNotJson');
  }
}

function firstRepeated(paths: readonly string[]): string | undefined {
  return paths.find((path, index) => paths.indexOf(path) !== index);
}
