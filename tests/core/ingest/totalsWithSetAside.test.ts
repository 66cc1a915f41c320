import { expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { ingestGrants } from '../../../src/core/ingest/ingest.ts';

const reference = readReference();
const lines = (total: string) => `grant_id;association;montant
D-1;Association A;100,00
D-1;Association B;50,00
D-2;Association C;25,00
Total;;${total}
`;
const read = async (total: string) =>
  ingestGrants(new TextEncoder().encode(lines(total)), { file: 'a.csv', reference, mapping: {}, currency: 'MAD' });
const differs = (ingest: Awaited<ReturnType<typeof read>>) =>
  ingest.issues.filter(({ code, level }) => code === 'R03' && level === 'warns').length;

test.each(['175,00', '125,00'])(
  'a printed total of %s closes, with or without the row that is set aside',
  async (total) => {
    const ingest = await read(total);
    expect(ingest.rows).toMatchObject({ accepted: 2, setAside: 1, totals: 1 });
    expect(differs(ingest)).toBe(0);
  },
);

test('a printed total that no sum of the rows gives is told', async () => {
  expect(differs(await read('170,00'))).toBe(1);
});
