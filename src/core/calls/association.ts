import type { EligibleForm } from '../model/call.ts';

/** What an association tells of itself to see which calls it may answer; null and empty where it has not said. */
export interface Association {
  readonly form: EligibleForm | null;
  /** Code of its region. */
  readonly region: string | null;
  /** Code of its province: a call held to one is met only there. */
  readonly province: string | null;
  readonly sectors: readonly string[];
  /** Year it was declared. */
  readonly founded: number | null;
  /** Centimes a year. */
  readonly budget: number | null;
  readonly certifiedAccounts: boolean | null;
  readonly publicUtility: boolean | null;
}

export const untold: Association = {
  form: null,
  region: null,
  province: null,
  sectors: [],
  founded: null,
  budget: null,
  certifiedAccounts: null,
  publicUtility: null,
};

/** True once anything is told: only then can a call be held against it. */
export function isTold(association: Association): boolean {
  return Object.values(association).some((answer) => (Array.isArray(answer) ? answer.length > 0 : answer !== null));
}
