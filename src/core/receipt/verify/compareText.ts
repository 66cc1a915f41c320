import { type Finding, type FindingLevel, finding } from './finding.ts';
import { textOf } from './openReceipt.ts';

/** Where a text of a receipt first differs from the one written again: its line, and both of them. */
export function compareText(name: string, part: Uint8Array, expected: string, level: FindingLevel): Finding[] {
  const found = textOf(part);
  if (found === expected) return [];
  const [theirs, ours] = [found.split('\n'), expected.split('\n')];
  const at = theirs.findIndex((line, index) => line !== ours[index]);
  const index = at < 0 ? theirs.length : at;
  const told = { name, line: index + 1, found: theirs[index] ?? '', expected: ours[index] ?? '' };
  return [finding(level, 'textAltered', told)];
}
