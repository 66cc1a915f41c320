import { flows } from '../flows/Flows.ts';
import { app } from '../../app/App.ts';

export const map = [flows, app];
