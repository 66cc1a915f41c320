import * as v from 'valibot';
import type { Descriptor } from './descriptor.ts';

/** Someone to turn to about an edition. */
export interface Contact {
  /** `''` where only the address is given. */
  readonly name: string;
  readonly email: string;
}

const contributor = v.looseObject({ title: v.optional(v.string(), ''), email: v.pipe(v.string(), v.email()) });

/** The first contributor of a descriptor (Data Package v2) with an address; null where there is none. */
export function contactOf({ contributors }: Descriptor): Contact | null {
  for (const given of Array.isArray(contributors) ? contributors : []) {
    const read = v.safeParse(contributor, given);
    if (read.success) return { name: read.output.title, email: read.output.email };
  }
  return null;
}
