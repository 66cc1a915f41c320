/** Width in plate units and opacity of the lines that follow the coast at sea, outermost first. */
export const waterlines: readonly (readonly [width: number, opacity: number])[] = [
  [34, 0.35],
  [26, 0.48],
  [19, 0.61],
  [13, 0.74],
  [8, 0.87],
];
