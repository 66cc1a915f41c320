import { createContext } from 'react';

/** Opens the ways in which a chart leaves the page, that chart chosen; null where it has none. */
export const TakeAway = createContext<(() => void) | null>(null);
