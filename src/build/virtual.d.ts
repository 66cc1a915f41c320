/** Modules made at build; see `plate.ts`. */
declare module 'virtual:plate' {
  export const plate: import('../core/geo/plate.ts').Plate;
}
declare module 'virtual:plate-provinces' {
  export const plate: import('../core/geo/plate.ts').ProvincePlate;
}
declare module 'virtual:region-sheets' {
  type Sheet = import('../core/geo/plate.ts').RegionSheet;
  export const loaders: Readonly<Record<string, () => Promise<{ readonly sheet: Sheet }>>>;
}
/** Modules made at build; see `referencePlugin.ts`. */
declare module 'virtual:reference' {
  export const reference: import('../core/model/reference.ts').Reference;
}
declare module 'virtual:reference-full' {
  export const reference: import('../core/model/reference.ts').Reference;
}
declare module 'virtual:tifinagh' {
  export const names: import('../core/model/reference.ts').NamesByCode;
}
declare module 'virtual:english' {
  export const names: import('../core/model/reference.ts').NamesByCode;
}
declare module 'virtual:papers' {
  export const paperLists: readonly import('../core/calls/papers.ts').PaperList[];
}
declare module 'virtual:territories' {
  /** The region a territorial funder acts in, by slug. */
  export const territories: Readonly<Record<string, string>>;
}
