import * as v from 'valibot';
import { figureUnits } from './figureCodes.ts';

const contradiction = v.object({
  value: v.number(),
  unit: v.picklist(figureUnits),
  metric: v.string(),
  scope: v.string(),
  from: v.string(),
  to: v.string(),
  publisher: v.string(),
  address: v.string(),
});

const line = v.object({
  id: v.string(),
  metric: v.string(),
  dimension: v.string(),
  part: v.string(),
  area: v.string(),
  from: v.string(),
  to: v.string(),
  value: v.number(),
  unit: v.picklist(figureUnits),
  /** The published figure it contradicts, to be shown beside it. */
  against: v.nullable(contradiction),
});

const table = v.object({
  key: v.string(),
  scope: v.string(),
  /** Slug of the funder the scope speaks of; `''` for none. */
  funder: v.string(),
  funderNames: v.object({ fr: v.string(), ar: v.string() }),
  allHolders: v.boolean(),
  /** `closes`: its lines sum exactly to the total printed on the same page. `open`: they do not. `none`: no table. */
  kind: v.picklist(['closes', 'open', 'none']),
  /** Lines the published table has, of which these may be some. */
  published: v.number(),
  publisher: v.string(),
  title: v.string(),
  address: v.string(),
  date: v.string(),
  lines: v.array(line),
});

const named = v.object({
  id: v.string(),
  funder: v.string(),
  name: v.string(),
  place: v.string(),
  year: v.string(),
  session: v.string(),
  status: v.string(),
  publisher: v.string(),
  address: v.string(),
});

const companion = v.object({
  /** How the reference table names a funder; blank for places. */
  names: v.object({ fr: v.string(), ar: v.string() }),
  tables: v.array(table),
  named: v.array(named),
});

/** What others have published of one place or funder, beside its grants and never added to them. */
export type Companion = v.InferOutput<typeof companion>;
export type AggregateTable = Companion['tables'][number];
export type AggregateLine = AggregateTable['lines'][number];

/** @throws ValiError for what is no companion. */
export function parseCompanion(json: unknown): Companion {
  return v.parse(companion, json);
}
