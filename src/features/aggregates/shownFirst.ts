/** Published tables shown before all of them are asked for. */
export const firstTables = 6;
/** Lines of each shown before all of them are asked for. */
export const firstLines = 12;
