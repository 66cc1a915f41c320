import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulateEdition } from '../../../src/build/simulate/simulateEdition.ts';
import { readReference } from '../../../src/cli/checkout.ts';
import { readEdition } from '../../../src/cli/edition/readEdition.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter } from '../../../src/core/query/filter.ts';
import { askSignals, type ToldFinding } from '../../../src/core/signals/askSignals.ts';
import { type SignalId, signalIds } from '../../../src/core/signals/signal.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import { decodeView, encodeView } from '../../../src/core/view/urlCodec.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { publishedPack } from '../../support/packs.ts';
import { filters, grantTables } from '../../support/tables.ts';
import { tableOf, worked } from './examples.ts';

function toldIn(table: GrantTable, id: SignalId, filter: Filter): readonly ToldFinding[] {
  return askSignals(table, compileFilter(table, filter), id, filter).told ?? [];
}

/** What stands where a finding's link leads, read from the address as a page reads it. */
function behind(table: GrantTable, { opens }: ToldFinding) {
  if (!opens) throw new Error('a finding names a body');
  const { view } = decodeView(encodeView({ ...defaultView, filter: opens.filter }));
  const { n, sum } = explore(table, view.filter).total;
  return { n, sum };
}

/** Findings whose link opens something else than it says, or calls exact what is not the finding. */
function astray(table: GrantTable, id: SignalId, filter: Filter) {
  return toldIn(table, id, filter).filter((finding) => {
    const { opens, n, sum } = finding;
    if (!opens) return false;
    const there = behind(table, finding);
    const said = there.n === opens.n && there.sum === opens.sum;
    return !said || opens.exact !== (there.n === n && there.sum === sum) || there.n < n;
  });
}

describe('what the link of a finding opens', () => {
  const seed = 20261122;

  it(`is what it says, and the finding itself where it says no more (random tables, seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        for (const id of signalIds) expect(astray(table, id, filter)).toEqual([]);
      }),
      { seed, numRuns: 100 },
    );
  });

  it.each(signalIds)('is the worked example of %s and no more', (id) => {
    const [finding] = toldIn(tableOf(worked[id].asked), id, { clauses: {} });
    expect(finding?.opens).toMatchObject({ n: finding?.n, sum: finding?.sum, exact: true });
  });

  it('names every recipient of a concentration, however many', () => {
    const table = tableOf(
      Array.from({ length: 90 }, (_, n) => ({
        dirhams: n < 9 ? 900_000 : 10_000,
        recipient: `${n}`.padStart(10, '0'),
      })),
    );
    const [finding] = toldIn(table, 'concentration', { clauses: {} });
    expect(finding?.recipients).toHaveLength(6);
    expect(finding?.opens).toMatchObject({ n: 9, sum: 810_000_000, exact: true });
  });

  it('says that it opens more where a selection cannot name the grants alone', () => {
    const [first, second] = worked.splitAgreement.asked;
    if (!first || !second) throw new Error('the example is of two grants');
    const table = tableOf([first, second, { ...first, agreementRef: '13/2021' }]);
    const [finding] = toldIn(table, 'splitAgreement', { clauses: {} });
    expect(finding).toMatchObject({ n: 2, opens: { n: 3, sum: 9_000_000, exact: false } });
  });
});

describe('in the editions that are shipped', () => {
  let dir: string;
  let tables: readonly GrantTable[];
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'opened-'));
    const reference = readReference();
    simulateEdition(dir, { rows: 3000, seed: 3, reference });
    const { table } = await readEdition(dir, reference);
    tables = [(await publishedPack()).table, table];
  }, 60_000);
  afterAll(() => rmSync(dir, { recursive: true }));

  it.each(signalIds)('every link of %s opens what its finding counts, or says what else', (id) => {
    for (const table of tables) expect(astray(table, id, defaultFilter)).toEqual([]);
  });
});
