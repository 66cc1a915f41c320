/** Modules made at build; see `plate.ts`. */
declare module 'virtual:plate' {
  export const plate: import('../core/geo/plate.ts').Plate;
}
declare module 'virtual:plate-provinces' {
  export const plate: import('../core/geo/plate.ts').ProvincePlate;
}
