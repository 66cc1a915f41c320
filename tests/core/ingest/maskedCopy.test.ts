import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { ingestFile } from '../../../src/core/ingest/ingestFile.ts';
import { maskedCopy } from '../../../src/core/ingest/maskedCopy.ts';

const reference = readReference();
const read = (text: string) => ingestFile(new TextEncoder().encode(text), { file: 'a.csv', reference });
const header = 'grant_id;funder_name;recipient_name;purpose;amount_awarded;currency;trésorier';

const person = fc.constantFrom('Mme Fatima Essai', 'Mohamed Essai', 'السيد محمد تجريب');
const body = fc.constantFrom('Association A', 'Club B', 'جمعية ج', '');
const row = fc.record({
  name: fc.oneof(person, body),
  purpose: fc.constantFrom('Projet', 'Deux\nlignes', 'x;y', 'a "b"'),
  amount: fc.integer({ min: 1, max: 99_999_999 }),
  treasurer: fc.oneof(person, fc.constant('')),
});

const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('maskedCopy', () => {
  it('leaves no person, changes no count, no sum and no line of another row (seed 5035)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const records = rows.map(({ name, purpose, amount, treasurer }, i) =>
          [`${i + 1}`, 'Bailleur 1', name, purpose, (amount / 100).toFixed(2), 'MAD', treasurer].map(cell).join(';'),
        );
        const bytes = new TextEncoder().encode(`${[header, ...records].join('\n')}\n`);
        const before = await ingestFile(bytes, { file: 'a.csv', reference });
        const { text, rows: masked } = maskedCopy(bytes, before);
        const after = await read(text);
        const people = before.issues.find(({ code }) => code === 'P02')?.count ?? 0;
        expect([masked, after.issues.some(({ code }) => code === 'P02')]).toEqual([people, false]);
        expect(after.rows.accepted).toBe(before.rows.accepted);
        if (before.profile === 'kharita-grants-1' && after.profile === 'kharita-grants-1') {
          expect(after.amount).toEqual(before.amount);
        }
        if (people === 0) expect(text).toBe(new TextDecoder().decode(bytes));
      }),
      { seed: 5035, numRuns: 120 },
    );
  });

  it('keeps of a masked row only what says nothing of who, whatever its column', async () => {
    const bytes = new TextEncoder().encode(
      `${header}\n1;Bailleur 1;Mme Fatima Essai;Stage de Fatima;10,50;MAD;Fatima\n`,
    );
    const { text } = maskedCopy(bytes, await ingestFile(bytes, { file: 'a.csv', reference }));
    expect(text).toBe(`${header}\n1;Bailleur 1;;;10,50;MAD;\n`);
  });

  it('masks a row that could not be put under its headings', async () => {
    const bytes = new TextEncoder().encode(`${header}\n1;Bailleur 1;Mme Fatima Essai\n2;Bailleur 1;Club;x;1;MAD;\n`);
    const ingest = await ingestFile(bytes, { file: 'a.csv', reference });
    expect(ingest.setAsideRows.map(({ reasons }) => reasons)).toEqual([['R01']]);
    expect(maskedCopy(bytes, ingest)).toEqual({ text: `${header}\n;;\n2;Bailleur 1;Club;x;1;MAD;\n`, rows: 1 });
  });
});
