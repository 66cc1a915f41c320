import * as v from 'valibot';
import type { Coverage } from './edition.ts';
import { newResource, type Statements, type TakenFile } from './newResource.ts';

const properties = v.record(v.string(), v.unknown());
type Properties = v.InferOutput<typeof properties>;

const draft = v.looseObject({ version: v.optional(v.string(), ''), resources: v.optional(v.array(properties), []) });

/** A descriptor that is being written: its files may lack what is measured of them. */
export type EditionDraft = v.InferOutput<typeof draft>;

/** What is said of a whole edition; undefined is not said. */
export interface EditionStatements {
  readonly name: string;
  /** ISO day. */
  readonly date: string;
  readonly title: string | undefined;
  readonly titleAr: string | undefined;
  readonly contact: string | undefined;
}

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** Reads a descriptor as a draft. @throws SyntaxError or a ValiError for a text that is none. */
export function parseDraft(text: string): EditionDraft {
  return v.parse(draft, JSON.parse(text));
}

/**
 * A draft with the files taken in place of those of the same path, or after the others. What was said of a file before
 * stays said, unless it is said anew; how it was read is as it was read this time. Where no file is taken, what is said is said of all.
 */
export function withFiles(
  before: EditionDraft,
  { name, date, title, titleAr, contact }: EditionStatements,
  { taken, said }: Taken,
): EditionDraft {
  const stated = taken.length > 0 ? before.resources : before.resources.map((resource) => restated(resource, said));
  const fresh = new Map(taken.map((file) => [file.path, file]));
  const kept = stated.map((resource) => {
    const file = fresh.get(String(resource.path));
    fresh.delete(String(resource.path));
    return file ? retaken(resource, file, said) : resource;
  });
  const { $schema = profile, resources: _, ...rest } = before;
  return {
    $schema,
    name,
    kind: 'published',
    ...rest,
    version: date,
    title: title ?? rest.title ?? name,
    ...(titleAr === undefined ? {} : { titleAr }),
    ...(contact === undefined ? {} : { contact }),
    resources: [...kept, ...[...fresh.values()].map((file) => newResource(file, said))],
  };
}

/** The path of the first list that is said to be of a level without saying of which institution; null for none. */
export function listOfNobody({ resources }: EditionDraft, level: Coverage): string | null {
  const found = resources.find((resource) => {
    const { coverage } = v.parse(spoken, resource);
    return coverage.level === level && coverage.institution === '*';
  });
  return found ? String(found.path) : null;
}

/** Files for an edition, and what their publisher says of them. */
export interface Taken {
  readonly taken: readonly TakenFile[];
  readonly said: Statements;
}

const spoken = v.object({
  publisher: v.optional(v.object({ fr: v.string(), ar: v.string() }), { fr: '', ar: '' }),
  coverage: v.optional(v.record(v.string(), v.unknown()), {}),
});

function restated(resource: Properties, said: Statements): Properties {
  const { publisher, coverage } = v.parse(spoken, resource);
  const { institution, year, coverage: level, publisher: fr, publisherAr: ar } = said;
  return {
    ...resource,
    publisher: { ...publisher, ...defined({ fr, ar }) },
    coverage: { ...coverage, ...defined({ level, institution, year }) },
    ...defined({ retrieved: said.retrieved, licenses: said.license && [{ name: said.license }] }),
    ...defined({ sources: said.source && [{ path: said.source, ...defined({ title: said.sourceTitle }) }] }),
  };
}

function retaken(resource: Properties, file: TakenFile, said: Statements): Properties {
  const { mapping: _mapping, reading: _reading, setAside: _setAside, convertedFrom: _from, ...before } = resource;
  const { publisher, coverage, ...fresh } = newResource(file, said);
  const stands = { publisher, coverage, ...before };
  return restated({ ...stands, ...fresh, title: resource.title ?? file.title }, said);
}

function defined(said: Properties): Properties {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
