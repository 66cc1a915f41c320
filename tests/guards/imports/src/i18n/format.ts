import { total } from '../core/query/total.ts';

export const format = total;
