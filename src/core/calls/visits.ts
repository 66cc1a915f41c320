import * as v from 'valibot';

/** The calls an edition held on the day of a visit. */
interface Visit {
  /** ISO day. */
  readonly day: string;
  readonly calls: readonly string[];
}

/** The last visit, and the last one of an earlier day: what is new stays new for the day. */
interface Visited {
  readonly earlier: Visit | null;
  readonly last: Visit;
}

/** Visits by the edition that was looked at: its name, with its date for an older one. */
export type Visits = Readonly<Record<string, Visited>>;

/** The calls that were not there at the visit before. */
export interface NewCalls {
  readonly calls: ReadonlySet<string>;
  /** ISO day of that visit; null on a first one, when nothing counts as new. */
  readonly since: string | null;
}

/** An edition of more calls is not remembered. */
const mostCalls = 5000;

const visit = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  calls: v.pipe(v.array(v.string()), v.maxLength(mostCalls)),
});
const visits = v.record(v.string(), v.object({ earlier: v.nullable(visit), last: visit }));

/** Visits as JSON. */
export function writeVisits(made: Visits): string {
  return JSON.stringify(made);
}

/** Reads what {@link writeVisits} wrote; null for anything else. Never throws. */
export function readVisits(text: string): Visits | null {
  try {
    return v.parse(visits, JSON.parse(text));
  } catch {
    return null;
  }
}

/** Visits after one more, on an ISO day, to an edition that holds these calls; the same where it adds nothing. */
export function afterVisit(made: Visits, edition: string, calls: readonly string[], day: string): Visits {
  if (calls.length > mostCalls) return made;
  const visited = Object.hasOwn(made, edition) ? made[edition] : undefined;
  const earlier = visited && visited.last.day !== day ? visited.last : (visited?.earlier ?? null);
  if (visited?.last.day === day && visited.last.calls.join('\n') === calls.join('\n')) return made;
  return { ...made, [edition]: { earlier, last: { day, calls } } };
}

/** Which calls of an edition a reader of that ISO day has not seen on an earlier one. */
export function newSince(made: Visits, edition: string, calls: readonly string[], day: string): NewCalls {
  const visited = Object.hasOwn(made, edition) ? made[edition] : undefined;
  const before = visited && (visited.last.day === day ? visited.earlier : visited.last);
  if (!before || calls.length > mostCalls) return { calls: new Set(), since: null };
  const seen = new Set(before.calls);
  return { calls: new Set(calls.filter((id) => !seen.has(id))), since: before.day };
}
