import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakdown } from '../../../src/core/query/breakdown.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import type { PairCell } from '../../../src/core/query/explore.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { flowOf } from '../../../src/features/flows/flow.ts';
import { labelRoom, placeFlow } from '../../../src/features/flows/flowLayout.ts';
import { keyOf, nodeOfKey } from '../../../src/features/flows/flowTables.ts';
import { leadingFunders, others } from '../../../src/features/flows/leadingFunders.ts';
import { nodeBeside } from '../../../src/features/flows/nodeBeside.ts';
import { nodeLabel } from '../../../src/features/flows/nodeLabel.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_122;
const sum = (cells: readonly { readonly sum: number }[]) => cells.reduce((whole, cell) => whole + cell.sum, 0);
const pair = (from: string, to: string, amount: number): PairCell => ({ keys: [from, to], n: 1, sum: amount });

const first = [pair('ministry', 'sport', 700), pair('ministry', '', 297), pair('', 'sport', 3)];
const second = [pair('sport', '09', 600), pair('sport', 'abroad', 103), pair('', '', 297)];
const flow = flowOf('class', first, second, { n: 3, sum: 1000 });
const room = { width: 736, side: 188 };
const inOneLine = () => false;

test(`each column and each stage sums to the selection (seed ${seed})`, () => {
  fc.assert(
    fc.property(grantTables, filters, (table, filter) => {
      const found = breakdown(table, compileFilter(table, filter), 'flows');
      if (found?.form !== 'flows') throw new Error('no flows');
      const { total } = explore(table, filter);
      const { nodes, stages } = flowOf('class', found.classToSector, found.sectorToRegion, total);
      for (const column of nodes) expect(sum(column)).toBe(total.sum);
      for (const { links, bundle } of stages) {
        const small = links.filter(({ bundled }) => bundled);
        expect(sum(links)).toBe(total.sum);
        expect(bundle).toEqual({ links: small.length, n: small.reduce((n, link) => n + link.n, 0), sum: sum(small) });
        expect(links.every(({ bundled, sum: of }) => bundled || of >= 0.005 * total.sum)).toBe(true);
      }
    }),
    { seed, numRuns: 120 },
  );
});

test(`so does it from the leading funders, whose others are counted once (seed ${seed})`, () => {
  const many = fc.array(
    fc.record({ funder: fc.integer({ min: 0, max: 40 }), sector: fc.constantFrom('sport', ''), sum: fc.integer() }),
    { maxLength: 120 },
  );
  fc.assert(
    fc.property(many, (drawn) => {
      const pairs = drawn.map(({ funder, sector, sum: of }) => pair(funder ? `f-${funder}` : '', sector, of));
      const { pairs: merged, together } = leadingFunders(pairs);
      const named = new Set(drawn.map(({ funder }) => funder).filter((funder) => funder > 0));
      const alone = new Set(merged.map(({ keys }) => keys[0]).filter((key) => key !== '' && key !== others));
      expect(sum(merged)).toBe(sum(pairs));
      expect(merged.reduce((n, cell) => n + cell.n, 0)).toBe(pairs.length);
      expect(alone.size + together).toBe(named.size);
      expect(alone.size).toBeLessThanOrEqual(13);
      const { nodes } = flowOf('funder', merged, [], { n: pairs.length, sum: sum(pairs) });
      expect(nodes[0].filter((node) => node.together)).toHaveLength(together > 0 ? 1 : 0);
      expect(nodes[0].findIndex((node) => node.apart)).toBe(
        nodes[0].some((node) => node.apart) ? nodes[0].length - 1 : -1,
      );
    }),
    { seed, numRuns: 200 },
  );
});

test('the funders together are no clause', () => {
  expect(nodeOfKey(keyOf({ column: 'funder', value: others }))).toBeNull();
  expect(nodeOfKey('funder:bailleur-1')).toEqual({ column: 'funder', value: 'bailleur-1' });
});

describe('a flow', () => {
  test('puts what is not stated or off the map last, apart', () => {
    expect(flow.nodes.map((column) => column.map(({ value, apart }) => [value, apart]))).toEqual([
      [
        ['ministry', false],
        ['none', true],
      ],
      [
        ['sport', false],
        ['none', true],
      ],
      [
        ['09', false],
        ['none', true],
        ['abroad', true],
      ],
    ]);
  });

  test('bundles links under half a hundredth of the whole, and those without a positive amount', () => {
    expect(flow.stages[0].bundle).toEqual({ links: 1, n: 1, sum: 3 });
    expect(flow.stages[1].bundle.links).toBe(0);
    const recovered = flowOf('class', [pair('ministry', 'sport', 10), pair('indh', 'sport', -4)], [], { n: 2, sum: 6 });
    expect(recovered.stages[0].bundle).toEqual({ links: 1, n: 1, sum: -4 });
  });

  test('is placed with bands as thick as their amounts, the small ones through their bundle', () => {
    const { bands, bundles, nodes, height } = placeFlow(flow, room, inOneLine);
    const drawn = bands.filter(({ ends }) => ends.length === 2);
    expect(drawn.map(({ width }) => Math.round(width))).toEqual([280, 119, 240, 119, 41]);
    expect(bands.filter(({ ends }) => ends.length === 1)).toHaveLength(2);
    expect(bundles.map((bundle) => bundle !== null)).toEqual([true, false]);
    for (const { y, height: tall } of nodes.flat()) expect(y + tall).toBeLessThanOrEqual(height);
  });

  test('without money keeps its nodes and draws no bundle', () => {
    const { bands, bundles } = placeFlow(
      flowOf('class', [pair('indh', 'sport', 0)], [pair('sport', '09', 0)], { n: 1, sum: 0 }),
      room,
      inOneLine,
    );
    expect([bands, bundles]).toEqual([[], [null, null]]);
  });
});

describe('labels', () => {
  test('keep name and amount on a line where both have room, or the row is low', () => {
    const words = { name: 'Santé', amount: '4,5' };
    expect(nodeLabel(words, 180, false)).toMatchObject({ broken: false });
    expect(nodeLabel(words, 180, true)).toMatchObject({ name: 'Santé', more: '', broken: true });
  });

  test('break a name that has no room at the space or hyphen nearest its middle', () => {
    const words = { name: 'Associations professionnelles et œuvres sociales', amount: '5 968,8' };
    const { name, more } = nodeLabel(words, 190, false);
    expect([name, more]).toEqual(['Associations professionnelles', 'et œuvres sociales']);
    expect(nodeLabel({ name: 'x'.repeat(60), amount: '1' }, 190, false)).toMatchObject({ more: '', broken: true });
  });

  test('ask for a row of two lines', () => {
    const tall = placeFlow(flow, room, () => true);
    expect(Math.min(...tall.nodes.flat().map(({ rowHeight }) => rowHeight))).toBe(34);
    expect(labelRoom({ column: 'sector' }, room)).toBeGreaterThan(labelRoom({ column: 'class' }, room));
  });
});

describe('arrows', () => {
  const { nodes } = placeFlow(flow, room, inOneLine);
  test.each([
    ['class:ministry', 'ArrowDown', 'ltr', 'class:none'],
    ['class:ministry', 'ArrowUp', 'ltr', null],
    ['class:ministry', 'ArrowRight', 'ltr', 'sector:sport'],
    ['class:ministry', 'ArrowLeft', 'rtl', 'sector:sport'],
    ['region:abroad', 'ArrowLeft', 'ltr', 'sector:none'],
    ['region:09', 'ArrowRight', 'ltr', null],
    ['region:09', 'Home', 'ltr', null],
  ] as const)('from %s, %s in %s, lead to %s', (from, arrow, direction, to) => {
    expect(nodeBeside(nodes, from, arrow, direction)).toBe(to);
  });
});

test('a node is found again by its key', () => {
  for (const node of flow.nodes.flat())
    expect(nodeOfKey(keyOf(node))).toEqual({ column: node.column, value: node.value });
  expect(nodeOfKey('0 sport 09')).toBeNull();
});
