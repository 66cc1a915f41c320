/** `npm run simulate -- --rows N --out DIR [--seed S]`: writes a simulated edition. */
import { parseArgs } from 'node:util';
import { readReference } from '../../cli/checkout.ts';
import { simulateEdition } from './simulateEdition.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '12000' },
    out: { type: 'string', default: 'data/editions/simulated' },
    seed: { type: 'string', default: '1' },
  },
});
const rows = Number(values.rows);
const seed = Number(values.seed);
if (!Number.isSafeInteger(rows) || rows < 1 || !Number.isSafeInteger(seed)) {
  console.error('simulate: --rows takes a whole number above 0, --seed a whole number');
  process.exit(2);
}
simulateEdition(values.out, { rows, seed, reference: readReference() });
console.log(`simulate: ${rows} grants in ${values.out}, seed ${seed}`);
