import type { FunderClass, GrantStatus, SectorCode } from '../../core/model/codelists.ts';

/**
 * National totals published for associations, in dirhams. Two were published for 2015 (4.2 and 6.4
 * billion) and for 2021 (5.0 and 4.9); the first of each is taken.
 */
export const nationalTotals: Readonly<Record<number, number>> = {
  2014: 2_200_000_000,
  2015: 4_200_000_000,
  2016: 4_300_000_000,
  2017: 5_100_000_000,
  2018: 3_600_000_000,
  2019: 3_900_000_000,
  2020: 2_980_000_000,
  2021: 5_000_000_000,
  2022: 6_100_000_000,
  2023: 6_700_000_000,
};

interface ClassShare {
  readonly class: FunderClass;
  /** Share of a year's money. */
  readonly money: number;
  /** Share of a year's grants: an assumption, local bodies give often and little. */
  readonly grants: number;
}

/**
 * Shares published for 2018: ministries 28.51 %, public bodies 33.84 %, special accounts 33.36 %. The
 * special accounts' share is divided with INDH, which is one of them; what remains (in kind and
 * autonomous services, 4.29 %) stands for local government, of which no national share is published.
 */
export const classShares: readonly ClassShare[] = [
  { class: 'ministry', money: 0.2851, grants: 0.3 },
  { class: 'public_body', money: 0.3384, grants: 0.17 },
  { class: 'special_account', money: 0.2336, grants: 0.07 },
  { class: 'indh', money: 0.1, grants: 0.18 },
  { class: 'local_government', money: 0.0429, grants: 0.28 },
];

/** Assumed, like all that follows: nothing is published by sector. */
export const sectorWeights: readonly (readonly [SectorCode, number])[] = [
  ['sport', 18],
  ['education', 17],
  ['culture', 16],
  ['social', 16],
  ['development', 10],
  ['health', 8],
  ['environment', 5],
  ['rights', 4],
  ['religion', 2],
  ['intermediaries', 1],
  ['international', 1],
  ['professional', 1],
  ['other', 1],
];

export const statusWeights: readonly (readonly [GrantStatus, number])[] = [
  ['awarded', 55],
  ['paid', 25],
  ['approved', 10],
  ['proposed', 4],
  ['announced', 3],
  ['cancelled', 2],
  ['recovered', 1],
];

/** Where a grant lies when it is not simply where its recipient sits. */
export const placeWeights: readonly (readonly [
  'seat' | 'several' | 'shared' | 'national' | 'abroad' | 'notStated',
  number,
])[] = [
  ['seat', 920],
  ['national', 30],
  ['several', 15],
  ['shared', 10],
  ['abroad', 5],
  ['notStated', 20],
];

/** Spread of amounts inside a funder class and year. */
export const amountSigma = 1.2;
/** One grant in so many of ministries and public bodies goes to a staff-welfare body, and is so many times larger. */
export const staffWelfare = { oneIn: 60, times: 15 } as const;
/** Recipients for each hundred grants. */
export const recipientsPerHundred = 40;
/** Funders of each class that is not tied to a place. */
export const fundersPerClass = 18;

export const callYears = { first: 2014, last: 2035 } as const;
/** Calls that come back every year, evenly spread over it, so that some close soon on any day. */
export const callSeries = 36;
/**
 * Series beside those, which no grant answers to: money that is not Moroccan and public, calls that fund nothing, and
 * one of which only the month it closes in is published.
 */
export const otherSeries = [
  {
    origin: 'foreign_public',
    kind: 'grant',
    funder: { fr: 'Bailleur étranger simulé 01', ar: 'جهة أجنبية محاكاة 01' },
    closesInMonth: false,
  },
  {
    origin: 'private',
    kind: 'grant',
    funder: { fr: 'Bailleur privé simulé 01', ar: 'جهة خاصة محاكاة 01' },
    closesInMonth: false,
  },
  { origin: 'public_ma', kind: 'training', funder: null, closesInMonth: false },
  { origin: 'public_ma', kind: 'other', funder: null, closesInMonth: false },
  { origin: 'public_ma', kind: 'grant', funder: null, closesInMonth: true },
] as const;
