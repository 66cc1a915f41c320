import { sankey } from 'd3-sankey';
import { registerRoute } from 'workbox-routing';
import { nothing } from './nothing.ts';

export const trends = [sankey, registerRoute, nothing];
