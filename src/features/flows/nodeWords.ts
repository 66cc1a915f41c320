/** What a node says. */
export interface NodeWords {
  readonly name: string;
  readonly grants: string;
  /** Millions, without a unit. */
  readonly amount: string;
  /** Name, grants, amount and share in one sentence. */
  readonly caption: string;
  readonly chosen: boolean;
}
