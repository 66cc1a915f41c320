/** From this share of telling words in common on, two names may be one body's. */
export const alike = 0.75;
