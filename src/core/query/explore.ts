/**
 * Everything the explore page shows of one selection, as plain data: it crosses from the worker,
 * is embedded in the prerendered page and feeds every chart, so that all figures come from here.
 */
export interface Cell {
  /** Code of the value; `''` for not stated. */
  readonly key: string;
  /** Grants (a grant split over places counts once in each). */
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
}

export interface PlaceCell extends Cell {
  /** Centimes, half-up; null for no rows. */
  readonly median: number | null;
  /** The largest single row, centimes. */
  readonly max: number;
}

export interface PairCell {
  readonly keys: readonly [string, string];
  readonly n: number;
  readonly sum: number;
}

/** A funder or recipient in a ranking, with the name to print. */
export interface NamedCell extends Cell {
  readonly name: string;
  readonly nameAr: string;
}

export interface Ranking {
  readonly top: readonly NamedCell[];
  /** The ranked organisations below the list, together. */
  readonly rest: { readonly organisations: number; readonly n: number; readonly sum: number };
  /** Rows whose source does not name the organisation. */
  readonly notNamed: { readonly n: number; readonly sum: number };
}

export interface Bin {
  /** Centimes, inclusive. */
  readonly from: number;
  /** Centimes, exclusive. */
  readonly to: number;
  readonly n: number;
  readonly sum: number;
  /** Of those rows, the ones whose recipient is not named. */
  readonly unnamed: number;
}

export interface LeftOut {
  readonly n: number;
  readonly sum: number;
  readonly byStatus: readonly Cell[];
  /** Of those rows, the ones that may repeat another. */
  readonly overlap: { readonly n: number; readonly sum: number };
}

/** The cells of every place, under every clause but place. */
export type PlacesResult = Pick<ExploreResult, 'regions' | 'provinces'>;

export interface ExploreResult {
  readonly total: {
    readonly n: number;
    readonly sum: number;
    readonly median: number | null;
    readonly quartiles: readonly [number, number] | null;
    readonly funders: number;
    readonly recipients: number;
    /** Years of the selection that are stated, first and last; null when none is. */
    readonly years: readonly [string, string] | null;
  };
  /** All rows of the edition in its currency, whatever their status. */
  readonly edition: { readonly n: number; readonly sum: number };
  /** Codes of the regions and provinces that rows of the edition name, whatever their currency and kind of amount. */
  readonly areasNamed: readonly string[];
  readonly currency: string;
  readonly kind: string;
  /** Rows that match but are in another currency, or hold the other kind of amount: never added. */
  readonly apart: readonly {
    readonly currency: string;
    readonly kind: string;
    readonly n: number;
    readonly sum: number;
  }[];
  /** What the default status and overlap clauses leave out of this selection. */
  readonly leftOut: LeftOut;
  /** Each facet is computed under every clause but its own. */
  readonly facets: {
    readonly year: readonly Cell[];
    readonly sector: readonly Cell[];
    readonly class: readonly Cell[];
    readonly funder: readonly NamedCell[];
    readonly status: readonly Cell[];
    readonly basis: readonly Cell[];
    readonly overlap: readonly Cell[];
  };
  readonly histogram: readonly Bin[];
  /** Under every clause but place. */
  readonly regions: readonly PlaceCell[];
  readonly provinces: readonly PlaceCell[];
  /** Under every clause, region by region: what the sum over places must close on. */
  readonly placesOfSelection: readonly Cell[];
  readonly yearByClass: readonly PairCell[];
  readonly sectorsOfSelection: readonly Cell[];
  /** Under every clause but place: the country the selection is compared with. */
  readonly sectorsOfCountry: readonly Cell[];
  readonly recipients: Ranking;
  readonly staffWelfare: Ranking;
  readonly funders: Ranking;
  readonly regionBySector: readonly PairCell[];
  /** The few rows that would set a scale alone: largest first. */
  readonly outliers: readonly {
    readonly row: number;
    readonly sum: number;
    readonly region: string;
    readonly recipient: string;
    readonly purpose: string;
    readonly funder: string;
    readonly year: string;
  }[];
}
