import { app } from '../app/App.ts';
import { chart } from '../ui/chart.ts';
import { worker } from '../engine/worker.ts';

export const run = [app, chart, worker];
