import { readFileSync } from 'node:fs';
import { parseAreas } from '../../core/geo/areas.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExportSupplies } from '../../engine/selectionParts.ts';
import { boundariesFile } from '../checkout.ts';

/** What writing a receipt needs besides the edition, from the folders beside this program. */
export function receiptSupplies(reference: Reference): ExportSupplies {
  return {
    reference: async () => reference,
    areas: async (of) => parseAreas(JSON.parse(readFileSync(boundariesFile(of), 'utf8'))),
  };
}
