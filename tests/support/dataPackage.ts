import * as v from 'valibot';

/** A path as Data Package v2 takes one: relative, never upwards, or a whole web address. */
const path = v.pipe(v.string(), v.regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/));

const license = v.looseObject({
  name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/)),
  path: v.optional(path),
  title: v.optional(v.string()),
});
const email = v.pipe(v.string(), v.email());
const source = v.pipe(
  v.looseObject({ title: v.optional(v.string()), path: v.optional(path), email: v.optional(email) }),
  v.check((stated) => Object.keys(stated).length > 0, 'a source states something'),
);
const row = v.pipe(v.number(), v.integer(), v.minValue(1));

const resource = v.looseObject({
  name: v.string(),
  path,
  data: v.optional(v.never()),
  type: v.optional(v.literal('table')),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  format: v.optional(v.string()),
  mediatype: v.optional(v.pipe(v.string(), v.regex(/^(.+)\/(.+)$/))),
  encoding: v.optional(v.string()),
  bytes: v.optional(v.pipe(v.number(), v.integer())),
  hash: v.optional(v.pipe(v.string(), v.regex(/^[^:]+:[a-fA-F0-9]+$/))),
  dialect: v.optional(
    v.looseObject({
      header: v.optional(v.boolean()),
      headerRows: v.optional(v.array(row)),
      delimiter: v.optional(v.string()),
    }),
  ),
  schema: v.optional(v.union([v.string(), v.looseObject({ fields: v.pipe(v.array(v.unknown()), v.minLength(1)) })])),
  licenses: v.optional(v.pipe(v.array(license), v.minLength(1))),
  sources: v.optional(v.array(source)),
});

/** What the profile of Data Package v2 asks of a descriptor, written down apart from what writes ours. */
export const dataPackage = v.pipe(
  v.looseObject({
    $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: v.optional(v.string()),
    title: v.optional(v.string()),
    description: v.optional(v.string()),
    version: v.optional(v.string()),
    created: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    keywords: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    licenses: v.optional(v.pipe(v.array(license), v.minLength(1))),
    contributors: v.optional(v.pipe(v.array(source), v.minLength(1))),
    resources: v.pipe(v.array(resource), v.minLength(1)),
  }),
  v.check(({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length, 'names are unique'),
);
