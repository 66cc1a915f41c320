import { worker } from '../engine/worker.ts';

export const view = worker;
