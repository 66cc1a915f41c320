import type { RowState } from './crossing.ts';

export interface MatrixCell {
  readonly sector: string;
  /** Pixels; the area is proportional to the amount, down to the smallest side. */
  readonly side: number;
  /** Money recovered outweighs money given: drawn hollow. */
  readonly negative: boolean;
  readonly caption: string;
}

export interface MatrixRow {
  readonly place: string;
  readonly name: string;
  readonly state: RowState;
  /** What the state means, in words; empty for a counted row. */
  readonly stateWords: string;
  readonly cells: readonly (MatrixCell | null)[];
  readonly grants: string;
  readonly amount: string;
  readonly chosen: boolean;
}

export interface MatrixColumn {
  readonly sector: string;
  readonly name: string;
  readonly grants: string;
  readonly amount: string;
  readonly chosen: boolean;
}
