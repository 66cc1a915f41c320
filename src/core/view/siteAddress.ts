/** Where a site stands, or will. */
export interface SiteAddress {
  /** Path below which the site is served, slashes at both ends. */
  readonly base: string;
  /** Origin of the published site; empty where it is not known, when no absolute address is written. */
  readonly site: string;
}
