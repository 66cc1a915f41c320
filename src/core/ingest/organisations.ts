import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Reference } from '../model/reference.ts';
import { fold, slugify } from '../text/fold.ts';

/** Hexadecimal SHA-256 of bytes or of a text's UTF-8. */
export function sha256Hex(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content));
}

/**
 * The key of a recipient: its ICE, else its folded name and region (`''` when not stated, which is its own).
 * Same spelling in one region; not verified to be one body.
 */
export function recipientKey(name: string, ice: string, region: string): string {
  return ice === '' ? `${fold(name)}|${region}` : ice;
}

/** The first ten hexadecimal digits of the SHA-256 of a recipient's key. */
export function recipientSlug(key: string): string {
  return sha256Hex(key).slice(0, 10);
}

export interface KnownFunder {
  readonly slug: string;
  /** `''` unless the reference table gives one. */
  readonly class: string;
  /** Left out or `''` unless the reference table says that it is a body of one province. */
  readonly province?: string | undefined;
}

/** Finds funders by their French or Arabic name; unknown ones get a slug of their folded name. */
export function funderFinder(reference: Reference): (name: string) => KnownFunder {
  const known = new Map<string, KnownFunder>();
  for (const { slug, names, class: funderClass, province } of reference.funders) {
    for (const name of [names.ar, names.fr]) {
      if (name !== '') known.set(fold(name), { slug, class: funderClass, province });
    }
  }
  const seen = new Map<string, KnownFunder>();
  return (name) => {
    const cached = seen.get(name);
    if (cached) return cached;
    const found = known.get(fold(name)) ?? { slug: slugify(name).slice(0, 120), class: '' };
    seen.set(name, found);
    return found;
  };
}
