/** Columns of the reconciliation, in their order. */
export const columns = [
  'name',
  'rows',
  'accepted',
  'setAside',
  'reasons',
  'sumIn',
  'sumAccepted',
  'sumSetAside',
  'difference',
  'control',
  'sha256',
] as const;
export type Column = (typeof columns)[number];
