import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestOnly } from '../../src/engine/latest.ts';

const seed = 20_261_206;
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A slow question-answerer that is told when to answer, and remembers what it was asked. */
function oracle() {
  const asked: number[] = [];
  const waiting: { resolve: (answer: number) => void; reject: (error: Error) => void }[] = [];
  let most = 0;
  return {
    asked,
    most: () => most,
    waiting,
    ask: (question: number) => {
      asked.push(question);
      return new Promise<number>((resolve, reject) => {
        waiting.push({ resolve, reject });
        most = Math.max(most, waiting.length);
      });
    },
  };
}

test('one at a time, and of those that wait only the latest is asked', async () => {
  const { ask, asked, waiting } = oracle();
  const latest = latestOnly(ask);
  const answers = [1, 2, 3, 4].map((question) => latest(question));
  expect(asked).toEqual([1]);
  waiting.shift()?.resolve(10);
  await rest();
  expect(asked).toEqual([1, 4]);
  waiting.shift()?.resolve(40);
  expect(await Promise.all(answers)).toEqual([10, null, null, 40]);
});

test('a question that fails tells its asker and lets the next one through', async () => {
  const { ask, waiting } = oracle();
  const latest = latestOnly(ask);
  const failing = expect(latest(1)).rejects.toThrow('broken');
  const next = latest(2);
  waiting.shift()?.reject(new Error('broken'));
  await failing;
  await rest();
  waiting.shift()?.resolve(20);
  expect(await next).toBe(20);
});

test(`whatever the order of events, never two in flight and the last question is answered (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), async (events) => {
      const { ask, waiting, most } = oracle();
      const latest = latestOnly(ask);
      const answers: Promise<number | null>[] = [];
      for (const asks of [...events, true]) {
        if (asks) answers.push(latest(answers.length));
        else waiting.shift()?.resolve(1);
        await rest();
      }
      while (waiting.length > 0) {
        waiting.shift()?.resolve(99);
        await rest();
      }
      expect(most()).toBe(1);
      expect((await Promise.all(answers)).at(-1)).not.toBeNull();
    }),
    { seed, numRuns: 40 },
  );
});
