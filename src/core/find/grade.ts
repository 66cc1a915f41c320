/**
 * How a word of a search stands in a word of a name, the better the higher: first by its sound only, then by its
 * letters. `faint` is a sound too short to count but beside a word that stands better.
 */
export const grade = { none: 0, common: 1, faint: 2, bones: 3, sound: 4, oneEdit: 5, inside: 6, start: 7 } as const;
