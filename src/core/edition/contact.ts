import * as v from 'valibot';
import type { Descriptor } from './descriptor.ts';

/** Someone to turn to about an edition. */
export interface Contact {
  /** `''` where only the address is given. */
  readonly name: string;
  readonly email: string;
}

const address = v.pipe(v.string(), v.email());
const contributor = v.looseObject({ title: v.optional(v.string(), ''), email: address });

/**
 * Whom a descriptor names to write to: its `contact`, else the first of its contributors (Data Package v2) with an
 * address; null where there is none.
 */
export function contactOf({ contact, contributors }: Descriptor): Contact | null {
  const own = v.safeParse(address, contact);
  if (own.success) return { name: '', email: own.output };
  for (const given of Array.isArray(contributors) ? contributors : []) {
    const read = v.safeParse(contributor, given);
    if (read.success) return { name: read.output.title, email: read.output.email };
  }
  return null;
}
