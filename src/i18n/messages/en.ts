import type { EnglishPlural, SameKeys } from '../messageShape.ts';
import type { fr } from './fr.ts';

/** Every sentence of the interface in one language, so that a review is one diff. */
export const en = {
  app: {},
  explore: {},
  filters: {},
  grants: {},
  map: {},
  charts: {},
  codes: {
    none: 'not stated',
    status: {
      paid: 'paid',
      awarded: 'awarded',
      approved: 'approved',
      proposed: 'proposed',
      announced: 'announced',
      cancelled: 'cancelled',
      recovered: 'recovered',
      none: 'status not stated',
    },
    class: {
      ministry: 'Ministries',
      public_body: 'Public bodies',
      local_government: 'Local governments',
      special_account: 'Special Treasury accounts',
      indh: 'INDH',
      none: 'Class not stated',
    },
    basis: {
      activity: 'where the work happens',
      seat: 'the recipient’s seat',
      printed: 'place as published',
      none: 'basis not stated',
    },
    overlap: {
      yes: 'may repeat another row',
      none: 'no known repeat',
    },
    recipientKind: {
      association: 'Associations',
      foundation: 'Foundations',
      club: 'Clubs',
      federation: 'Federations',
      cooperative: 'Cooperatives',
      staff_welfare: 'Staff-welfare bodies',
      unknown: 'Kind unknown',
      none: 'Kind not stated',
    },
    amountPeriod: {
      one_off: 'one-off',
      per_year: 'per year',
      total_of_several_years: 'total of several years',
      not_stated: 'period not stated',
    },
    yearBasis: {
      printed: 'year as published',
      publication_date: 'year of publication',
      inferred: 'year inferred',
    },
    sourceKind: {
      publisher: 'page of the publishing body',
      republished: 'page repeating a publication',
    },
    kind: {
      awarded: 'amount awarded',
      paid: 'amount paid',
    },
    place: {
      several: 'several regions',
      national: 'nationwide',
      abroad: 'abroad',
      none: 'place not stated',
    },
    empty: {
      zero: 'no grant in a complete list',
      notInEdition: 'no list in this edition',
      nilReport: 'nil report',
      notStated: 'not stated',
    },
    coverage: {
      complete: 'complete list',
      partial: 'partial list',
      nil: 'nil report',
      notPublished: 'not published',
    },
    measure: {
      amount: 'Amount',
      grants: 'Grants',
      per_inhabitant: 'Per inhabitant',
      median: 'Median',
    },
    level: {
      region: 'Regions',
      province: 'Provinces and prefectures',
    },
  },
} as const satisfies SameKeys<typeof fr, EnglishPlural>;
