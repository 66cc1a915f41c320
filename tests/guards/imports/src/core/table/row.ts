import { total } from '../query/total.ts';

export const row = total;
