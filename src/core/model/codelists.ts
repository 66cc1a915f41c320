/** The closed vocabularies of `kharita-grants-1`. An empty cell is never one of these. */

export const grantStatuses = [
  'paid',
  'awarded',
  'approved',
  'proposed',
  'announced',
  'cancelled',
  'recovered',
] as const;
export type GrantStatus = (typeof grantStatuses)[number];

export const funderClasses = ['ministry', 'public_body', 'local_government', 'special_account', 'indh'] as const;
export type FunderClass = (typeof funderClasses)[number];

export const recipientKinds = [
  'association',
  'foundation',
  'club',
  'federation',
  'cooperative',
  'staff_welfare',
  'unknown',
] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** On what ground a grant is placed: where the work happens, where the recipient sits, or as printed. */
export const placeBases = ['activity', 'seat', 'printed'] as const;

/** Sector codes after ICNPO; labels live in `data/reference/sectors.csv`. */
export const sectorCodes = [
  'culture',
  'sport',
  'education',
  'health',
  'social',
  'environment',
  'development',
  'rights',
  'intermediaries',
  'international',
  'religion',
  'professional',
  'other',
] as const;
export type SectorCode = (typeof sectorCodes)[number];

export const regionCodes = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** Places that are not an area: they stand beside the regions so that parts sum to the whole. */
export const offMapPlaces = ['several', 'national', 'abroad'] as const;

/** Two facts, never one "amount". */
export const amountKinds = ['awarded', 'paid'] as const;
export type AmountKind = (typeof amountKinds)[number];

/** The word that stands for an empty cell in filters and addresses. */
export const none = 'none';
