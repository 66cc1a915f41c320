import { valibot } from 'valibot';
import { used } from './used.ts';
import { nothing } from './nothing.ts';

console.log(used, valibot, nothing);
