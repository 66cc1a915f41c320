/** `npm run simulate -- --rows N --out DIR [--seed S] [--earlier]`: writes a simulated edition, or what it was at its earlier date. */
import { parseArgs } from 'node:util';
import { readReference } from '../../cli/checkout.ts';
import { simulatedDates } from './earlierDate.ts';
import { simulateEdition } from './simulateEdition.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '12000' },
    out: { type: 'string', default: 'data/editions/simulated' },
    seed: { type: 'string', default: '1' },
    earlier: { type: 'boolean', default: false },
  },
});
const rows = Number(values.rows);
const seed = Number(values.seed);
if (!Number.isSafeInteger(rows) || rows < 1 || !Number.isSafeInteger(seed)) {
  console.error('simulate: --rows takes a whole number above 0, --seed a whole number');
  process.exit(2);
}
const date = values.earlier ? 'earlier' : 'newest';
simulateEdition(values.out, { rows, seed, reference: readReference(), date });
console.log(`simulate: ${rows} grants drawn for ${values.out}, seed ${seed}, ${simulatedDates[date]}`);
