import { run } from '../cli/run.ts';
import { site } from '../build/site.ts';

export const app = [run, site];
