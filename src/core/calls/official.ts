import { isWebAddress } from '../model/webAddress.ts';

/** A site of a funder's own, as the edition's rows give evidence of it. */
export interface FunderDomain {
  /** Slug of the funder. */
  readonly funder: string;
  readonly domain: string;
}

/** True only for an http(s) address on a domain of that funder, or below one. */
export function isOfficial(address: string, funder: string, domains: readonly FunderDomain[]): boolean {
  if (!isWebAddress(address)) return false;
  const host = new URL(address).hostname.toLowerCase().replace(/[.]$/, '');
  return domains.some((own) => own.funder === funder && (host === own.domain || host.endsWith(`.${own.domain}`)));
}
