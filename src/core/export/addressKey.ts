import { lineHash } from '../receipt/verify/lineHash.ts';

/** Of 36 each: a thousand figures of one list share a key by chance less than once in a million lists. */
const letters = 8;

/** A short key for what an address shows, letters and digits: the same wherever that is cited or exported. */
export function addressKey(address: string): string {
  return lineHash(address).toString(36).padStart(letters, '0').slice(-letters);
}
