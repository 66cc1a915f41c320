import { reference } from 'virtual:reference-full';
import type { Reference } from '../core/model/reference.ts';

/** The whole tables of `data/reference`, of which pages hold a part: fetched where a scope is told from all funders. */
export const wholeTables: Reference = reference;
