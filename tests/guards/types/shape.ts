export type Shape = 'line';
