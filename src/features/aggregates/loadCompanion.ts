import { type Companion, parseCompanion } from '../../core/aggregates/companion.ts';
import { companionPath, nationalTotalsPath } from '../../core/aggregates/companionPath.ts';
import { type NationalTotal, parseNationalTotals } from '../../core/aggregates/nationalTotals.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Subject } from '../../core/model/subject.ts';

/**
 * Fetches what an edition carries beside the grants of a subject, from this site; null where it carries nothing.
 * @throws where it cannot be had or read.
 */
export async function loadCompanion(
  edition: Pick<Edition, 'name' | 'hash'>,
  subject: Subject,
): Promise<Companion | null> {
  const response = await fetch(`${import.meta.env.BASE_URL}${companionPath(edition, subject)}`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`companion: ${response.status}`);
  return parseCompanion(await response.json());
}

/**
 * Fetches the totals published of the whole country, likewise; none where the edition carries none.
 * @throws where they cannot be had or read.
 */
export async function loadNationalTotals(edition: Pick<Edition, 'name' | 'hash'>): Promise<readonly NationalTotal[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}${nationalTotalsPath(edition)}`);
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`national totals: ${response.status}`);
  return parseNationalTotals(await response.json());
}
