import { cell } from '../ingest/cell.ts';

export const total = cell;
