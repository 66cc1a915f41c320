import { sankey } from 'd3-sankey';
import { nothing } from './nothing.ts';

export const trends = [sankey, nothing];
