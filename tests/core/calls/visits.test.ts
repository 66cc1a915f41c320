import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterVisit, newSince, readVisits, type Visits, writeVisits } from '../../../src/core/calls/visits.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,3}-\d{1,3}$/), { maxLength: 12 });
const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];
const stays = fc.array(
  fc.record({ edition: fc.constantFrom('published', 'simulated', '__proto__'), day: fc.constantFrom(...days), ids }),
  { maxLength: 12 },
);
const inOrder = stays.map((made) => made.toSorted((a, b) => a.day.localeCompare(b.day)));
const made = (list: readonly { edition: string; day: string; ids: readonly string[] }[]) =>
  list.reduce<Visits>((visits, { edition, day, ids: calls }) => afterVisit(visits, edition, calls, day), {});

describe('new since the last visit', () => {
  test('nothing is new on a first visit', () => {
    const first = afterVisit({}, 'published', ['A', 'B'], '2026-11-22');
    expect(newSince({}, 'published', ['A', 'B'], '2026-11-22')).toEqual({ calls: new Set(), since: null });
    expect(newSince(first, 'published', ['A', 'B', 'C'], '2026-11-22')).toEqual({ calls: new Set(), since: null });
  });

  test('what was not there on an earlier day is new, and stays so for the day', () => {
    const first = afterVisit({}, 'published', ['A', 'B'], '2026-11-20');
    const fresh = { calls: new Set(['C']), since: '2026-11-20' };
    expect(newSince(first, 'published', ['A', 'C'], '2026-11-22')).toEqual(fresh);
    const second = afterVisit(first, 'published', ['A', 'C'], '2026-11-22');
    expect(newSince(second, 'published', ['A', 'C'], '2026-11-22')).toEqual(fresh);
    expect(newSince(second, 'published', ['A', 'C'], '2026-11-23')).toEqual({ calls: new Set(), since: '2026-11-22' });
  });

  test('editions are remembered apart', () => {
    const visits = afterVisit({}, 'published', ['A'], '2026-11-20');
    expect(newSince(visits, 'simulated', ['B'], '2026-11-22').since).toBeNull();
  });

  test('a visit that adds nothing changes nothing', () => {
    const visits = afterVisit({}, 'published', ['A'], '2026-11-20');
    expect(afterVisit(visits, 'published', ['A'], '2026-11-20')).toBe(visits);
  });

  test('an edition of too many calls is not remembered', () => {
    const many = Array.from({ length: 5001 }, (_, index) => `C-${index}`);
    expect(afterVisit({}, 'own', many, '2026-11-20')).toEqual({});
  });

  test('new calls are those of the edition that the visit of an earlier day did not hold (seed 43)', () => {
    fc.assert(
      fc.property(inOrder, ids, (list, now) => {
        const before = list.filter(({ edition, day }) => edition === 'published' && day < '2026-11-23').at(-1);
        const { calls, since } = newSince(made(list), 'published', now, '2026-11-23');
        expect(since).toBe(before?.day ?? null);
        expect([...calls]).toEqual(before ? now.filter((id) => !before.ids.includes(id)) : []);
      }),
      { seed: 43 },
    );
  });

  test('visits are read back as they were written; any other text is none (seed 44)', () => {
    fc.assert(
      fc.property(inOrder, fc.string(), (list, text) => {
        const visits = made(list.filter(({ edition }) => edition !== '__proto__'));
        expect(readVisits(writeVisits(visits))).toEqual(visits);
        expect(readVisits(text)).toBeNull();
      }),
      { seed: 44 },
    );
    expect(readVisits('{"published":{"earlier":null,"last":{"day":"yesterday","calls":[]}}}')).toBeNull();
  });
});
