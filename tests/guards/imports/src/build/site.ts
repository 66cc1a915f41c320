import { map } from '../features/map/Map.ts';

export const site = map;
