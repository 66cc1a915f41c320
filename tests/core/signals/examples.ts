import type { SignalId } from '../../../src/core/signals/signal.ts';
import { type GrantCells, type GrantTable, GrantTableBuilder } from '../../../src/core/table/grantTable.ts';

export type Example = Partial<Omit<GrantCells, 'amount'>> & { readonly dirhams: number };

const plain = {
  currency: 'MAD',
  kind: 'awarded',
  status: 'paid',
  funder: 'bailleur-1',
  funderName: 'Bailleur 1',
  recipient: 'aaaaaaaaaa',
  recipientName: 'Association A',
  year: '2021',
} as const;

/** A table of one grant a line, each like the others but for what is said of it. */
export function tableOf(grants: readonly Example[]): GrantTable {
  const builder = new GrantTableBuilder();
  for (const [grant, { dirhams, ...cells }] of grants.entries()) {
    const amount = Math.round(dirhams * 100);
    const placed = { grantId: `G-${grant}`, file: 'grants.csv', grant, line: grant + 2, amount, counted: amount };
    builder.append({ ...plain, ...placed, ...cells });
  }
  return builder.build();
}

const code = (n: number) => `${n}`.padStart(10, '0');
const recipients = (count: number, dirhams: (n: number) => number, year = '2021'): Example[] =>
  Array.from({ length: count }, (_, n) => ({
    dirhams: dirhams(n),
    recipient: code(n),
    recipientName: `Association ${code(n)}`,
    year,
  }));

interface Worked {
  /** The worked example that the page of the question tells. */
  readonly asked: readonly Example[];
  /** The same but for the one thing that makes it a question. */
  readonly notAsked: readonly Example[];
  /** Rows of `asked` that the finding touches. */
  readonly rows: readonly number[];
}

const purpose = 'Festival des arts de la rue';

/** For each question, what it is asked of and what it is not: each pair differs by one thing. */
export const worked: Readonly<Record<SignalId, Worked>> = {
  sameProject: {
    asked: [
      { dirhams: 100_000, purpose },
      { dirhams: 80_000, purpose: purpose.toUpperCase(), funder: 'bailleur-2' },
    ],
    notAsked: [
      { dirhams: 100_000, purpose },
      { dirhams: 80_000, purpose, funder: 'bailleur-2', year: '2022' },
    ],
    rows: [0, 1],
  },
  belowLine: {
    asked: [...recipients(6, () => 49_000), ...recipients(2, () => 52_000), ...recipients(4, () => 50_000)],
    notAsked: [...recipients(6, () => 49_000), ...recipients(3, () => 52_000)],
    rows: [0, 1, 2, 3, 4, 5],
  },
  splitAgreement: {
    asked: [
      { dirhams: 30_000, agreementRef: '12/2021' },
      { dirhams: 30_000, agreementRef: '12/2021' },
    ],
    notAsked: [
      { dirhams: 30_000, agreementRef: '12/2021' },
      { dirhams: 30_000, agreementRef: '12/2021', recipient: 'bbbbbbbbbb' },
    ],
    rows: [0, 1],
  },
  concentration: {
    asked: recipients(40, (n) => (n < 4 ? 140_000 : 10_000)),
    notAsked: recipients(40, (n) => (n < 4 ? 130_000 : 10_000)),
    rows: [0, 1, 2, 3],
  },
  firstYear: {
    asked: [...recipients(20, () => 20_000, '2020'), ...recipients(20, (n) => 20_000 + n * 1000), { dirhams: 600_000 }],
    notAsked: [
      ...recipients(20, () => 20_000, '2020'),
      ...recipients(20, (n) => 20_000 + n * 1000),
      { dirhams: 600_000, recipient: code(3) },
    ],
    rows: [40],
  },
  outlier: {
    asked: [...recipients(9, () => 20_000), { dirhams: 400_100, programme: '' }],
    notAsked: [...recipients(9, () => 20_000), { dirhams: 400_000, programme: '' }],
    rows: [9],
  },
  spelling: {
    asked: [
      { dirhams: 50_000, recipientName: 'Association Argane pour les femmes rurales' },
      { dirhams: 60_000, recipientName: 'Assoc. ARGANE des femmes rurales', recipient: 'bbbbbbbbbb' },
    ],
    notAsked: [
      { dirhams: 50_000, recipientName: 'Association Argane pour les femmes rurales' },
      { dirhams: 60_000, recipientName: 'Association Arganier des femmes', recipient: 'bbbbbbbbbb' },
    ],
    rows: [0, 1],
  },
};
