import { expect, test } from 'vitest';
import { linesAround } from '../../../src/features/grant/linesAround.ts';

const numbers = (text: string, line: number) =>
  linesAround(text, line).map(({ number, text: held }) => `${number} ${held}`);

test.each([
  ['a\nb\nc\nd\n', 3, ['2 b', '3 c', '4 d']],
  ['a\r\nb\r\nc', 2, ['1 a', '2 b', '3 c']],
  ['\ufeffa\nb\n', 1, ['1 a', '2 b']],
  ['a\nb\n', 2, ['1 a', '2 b']],
  ['a\nb\n', 3, []],
  ['a\nb\n', 0, []],
  ['', 1, []],
] as const)('%j, line %i', (text, line, around) => {
  expect(numbers(text, line)).toEqual(around);
});
