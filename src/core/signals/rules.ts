/** The numbers of every question's rule. Its page tells them from here, so that it says what is asked. */

/** Purposes of fewer words ("fonctionnement") say too little to be one project. */
export const fewestWords = 3;

/** How far from the line an amount is still near it, as a share of the line. */
export const nearness = 0.1;
/** Fewer grants just under the line are chance. */
export const fewestBelow = 5;
/** Just under the line stand at least this many times as many as just above it. */
export const timesAbove = 3;

/** A tenth of fewer recipients says nothing. */
export const fewestRecipients = 30;
/** Share of a funder's money with its largest tenth of recipients from which the question is asked. */
export const largeShare = 0.6;

/** Quartiles of fewer grants of a funder and year say too little. */
export const fewestGrants = 20;
/** Distances between the quartiles above the upper one from which an amount is large (Tukey's far fence). */
export const quartileSteps = 3;
