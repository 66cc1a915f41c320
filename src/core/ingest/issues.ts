/** What an issue does: stop the file, ask a question, set its row aside, or only tell. */
export type IssueLevel = 'blocks' | 'asks' | 'setsAside' | 'warns' | 'informs';

/** Level of every code; wording lives in the messages of each language. A04 and A09 may be raised higher. */
export const issueLevels = {
  F01: 'blocks',
  F02: 'blocks',
  F03: 'warns',
  F04: 'warns',
  F06: 'informs',
  F07: 'informs',
  F09: 'blocks',
  F10: 'warns',
  F11: 'blocks',
  F12: 'blocks',
  F13: 'blocks',
  F14: 'blocks',
  F15: 'blocks',
  F16: 'blocks',
  F17: 'informs',
  F18: 'warns',
  F19: 'warns',
  F20: 'warns',
  F21: 'blocks',
  F22: 'warns',
  F23: 'warns',
  H01: 'asks',
  H02: 'warns',
  H04: 'informs',
  H05: 'informs',
  H06: 'asks',
  H07: 'asks',
  H08: 'warns',
  R01: 'warns',
  R02: 'informs',
  R03: 'informs',
  R04: 'informs',
  R05: 'warns',
  R06: 'setsAside',
  A01: 'setsAside',
  A02: 'setsAside',
  A03: 'asks',
  A04: 'warns',
  A05: 'warns',
  A06: 'warns',
  A07: 'warns',
  A08: 'warns',
  A09: 'informs',
  A10: 'informs',
  D01: 'warns',
  D02: 'warns',
  D03: 'asks',
  D04: 'informs',
  D05: 'warns',
  D06: 'warns',
  I01: 'warns',
  I02: 'warns',
  I03: 'warns',
  I04: 'warns',
  I05: 'warns',
  G01: 'warns',
  G02: 'informs',
  G03: 'warns',
  G04: 'warns',
  G05: 'informs',
  S01: 'warns',
  P01: 'warns',
  P02: 'warns',
  X01: 'warns',
  X02: 'warns',
  X03: 'warns',
  C01: 'warns',
  C02: 'warns',
  C03: 'warns',
  C04: 'warns',
  C05: 'warns',
  C06: 'setsAside',
  C07: 'warns',
} as const satisfies Record<string, IssueLevel>;
export type IssueCode = keyof typeof issueLevels;

/** One cell where an issue was seen. `row` is the record's line number in the file. */
export interface IssueCell {
  readonly row: number;
  readonly heading: string;
  readonly cell: string;
}

/** All occurrences of one code in one file; `params` fill the sentence. */
export interface Issue {
  readonly code: IssueCode;
  readonly level: IssueLevel;
  readonly count: number;
  readonly first: readonly IssueCell[];
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A cell of the file and what each choice of its question would make of it, in the order of the choices. */
export interface ChoiceExample {
  readonly cell: string;
  /** A decimal string or an ISO date; `''` where that choice leaves the cell unread. */
  readonly readings: readonly string[];
}

/** A decision only the reader can take; nothing is guessed. */
export interface Question {
  readonly code: IssueCode;
  /** The file's own heading; for H01 and H06 the field that looks for its column. */
  readonly heading: string;
  readonly choices: readonly string[];
  /** At most two cells of the file; none where the choices are headings. */
  readonly examples: readonly ChoiceExample[];
  /** Of H01, at most two cells of the column that each choice names. */
  readonly cells?: readonly (readonly string[])[];
}
