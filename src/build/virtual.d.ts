/** Modules made at build; see `plate.ts`. */
declare module 'virtual:plate' {
  export const plate: import('../core/geo/plate.ts').Plate;
}
declare module 'virtual:plate-provinces' {
  export const plate: import('../core/geo/plate.ts').ProvincePlate;
}
/** Modules made at build; see `referencePlugin.ts`. */
declare module 'virtual:reference' {
  export const reference: import('../core/model/reference.ts').Reference;
}
declare module 'virtual:reference-full' {
  export const reference: import('../core/model/reference.ts').Reference;
}
