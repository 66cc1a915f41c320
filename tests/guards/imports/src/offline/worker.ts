import { view } from '../state/view.ts';

export const kept = [view];
