import { area } from '../core/model/area.ts';
import vitest from 'vitest';

export const chart = [area, vitest];
