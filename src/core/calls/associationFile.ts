import * as v from 'valibot';
import { eligibleForms } from '../model/call.ts';
import { regionCodes, sectorCodes } from '../model/codelists.ts';
import type { Association } from './association.ts';

const profile = 'kharita-association-1';

const saidOrNot = v.nullable(v.boolean());
const file = v.object({
  profile: v.literal(profile),
  form: v.nullable(v.picklist(eligibleForms)),
  region: v.nullable(v.picklist(regionCodes)),
  province: v.nullable(v.pipe(v.string(), v.regex(/^\d{2}\.\d{3}$/))),
  sectors: v.pipe(v.array(v.picklist(sectorCodes)), v.maxLength(sectorCodes.length)),
  founded: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
  budget: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  certifiedAccounts: saidOrNot,
  publicUtility: saidOrNot,
});

/** What an association tells of itself as JSON, for a file or for the browser's keeping. */
export function writeAssociation(association: Association): string {
  return JSON.stringify({ profile, ...association }, null, 2);
}

/** Reads what {@link writeAssociation} wrote; null for anything else. Never throws. */
export function readAssociation(text: string): Association | null {
  try {
    const { profile: _, ...association } = v.parse(file, JSON.parse(text));
    return association;
  } catch {
    return null;
  }
}
