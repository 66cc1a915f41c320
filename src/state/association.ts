import { useSyncExternalStore } from 'react';
import { type Association, untold } from '../core/calls/association.ts';
import { readAssociation, writeAssociation } from '../core/calls/associationFile.ts';
import { keep } from './kept.ts';

const kept = keep<Association>({
  key: 'kharita.association.1',
  absent: untold,
  write: writeAssociation,
  read: readAssociation,
});

/** What the reader's association tells of itself, in this browser and nowhere else; `untold` on the server. */
export function useAssociation(): Association {
  return useSyncExternalStore(kept.subscribe, kept.read, () => untold);
}

/** False where this browser keeps nothing, so that what was told lasts for the visit only. */
export function useAssociationLasts(): boolean {
  return useSyncExternalStore(kept.subscribe, kept.isSaved, () => true);
}

/** Keeps what an association tells in this browser; null erases it. */
export const keepAssociation = kept.write;
