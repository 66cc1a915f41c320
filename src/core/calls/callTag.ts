import type { Edition } from '../edition/edition.ts';

/**
 * Who gives the names below, and since when (RFC 4151). `.example` belongs to nobody and never will (RFC 2606), so that
 * no one else can give the same names, and none of them depends on the address at which a site stands.
 */
const authority = 'tag:kharita.example,2026';

/** The name of a call, the same in every language, feed and calendar, and in every edition of that name. */
export function callTag(edition: Pick<Edition, 'name'>, id: string): string {
  return `${authority}:call/${edition.name}/${encodeURIComponent(id)}`;
}

/** The name of a feed in a language. */
export function feedTag(edition: Pick<Edition, 'name'>, language: string, key: string): string {
  return `${authority}:feed/${edition.name}/${language}/${encodeURIComponent(key)}`;
}
