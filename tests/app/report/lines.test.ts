import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLines, type ReportLine, rankedLines } from '../../../src/app/report/lines.ts';
import type { Ranking } from '../../../src/core/query/explore.ts';
import { voiceOf } from '../../support/chartSubject.tsx';

const seed = 20261122;
const counted = { n: fc.integer({ min: 1, max: 500 }), sum: fc.integer({ min: -1e6, max: 1e12 }) };
const line = fc.record({ key: fc.uuid(), name: fc.constant('Association A'), ...counted });
const named = fc.record({ key: fc.uuid(), name: fc.constant('A'), nameAr: fc.constant('أ'), ...counted });
const ranking: fc.Arbitrary<Ranking> = fc.record({
  top: fc.array(named, { maxLength: 12 }),
  rest: fc.oneof(
    fc.constant({ organisations: 0, n: 0, sum: 0 }),
    fc.record({ organisations: fc.integer({ min: 1, max: 90 }), ...counted }),
  ),
  notNamed: fc.oneof(fc.constant({ n: 0, sum: 0 }), fc.record(counted)),
});

const add = (lines: readonly Pick<ReportLine, 'n' | 'sum'>[]) =>
  lines.reduce((all, { n, sum }) => ({ n: all.n + n, sum: all.sum + sum }), { n: 0, sum: 0 });
const wholeOf = ({ top, rest, notNamed }: Ranking) => [...top, rest, notNamed];

describe(`lists cut for paper close on their totals (seed ${seed})`, () => {
  test('whatever the number of lines kept', () => {
    const property = fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (lines, keep) => {
      const cut = cutLines(lines, keep, (count) => `${count}`);
      expect(add(cut)).toEqual(add(lines));
      expect(cut.length).toBeLessThanOrEqual(keep + 1);
      if (cut.length < lines.length) expect(cut.at(-1)?.name).toBe(String(lines.length - keep));
    });
    fc.assert(property, { seed });
  });

  test.each(['fr', 'ar'] as const)('of organisations, those not named and those apart included, %s', (language) => {
    const voice = voiceOf(language);
    const property = fc.property(ranking, ranking, ranking, fc.integer({ min: 3, max: 12 }), (...subject) => {
      const [funders, recipients, staffWelfare, keep] = subject;
      const result = { funders, recipients, staffWelfare };
      const both = [...wholeOf(recipients), ...wholeOf(staffWelfare)];
      expect(add(rankedLines('recipient', result, keep, voice))).toEqual(add(both));
      expect(add(rankedLines('funder', result, keep, voice))).toEqual(add(wholeOf(funders)));
    });
    fc.assert(property, { seed });
  });
});
