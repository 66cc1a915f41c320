import { describe, expect, test } from 'vitest';
import type { Edition, EditionKind } from '../../../../src/core/edition/edition.ts';
import { compareEdition } from '../../../../src/core/receipt/verify/compareEdition.ts';

const file = (path: string, sha256: string): Edition['files'][number] => ({
  ...{ path, sha256, profile: 'kharita-grants-1', bytes: 1, rows: 1, coverage: 'partial', funder: '*', year: '*' },
});
const edition = (kind: EditionKind, hash: string, ...files: Edition['files']): Edition => ({
  ...{ name: kind, kind, date: '2026-11-22', hash, files },
});
const codesOf = (named: Edition, held: Edition) => compareEdition(named, held).findings.map(({ code }) => code);

describe.each([
  ['published', []],
  ['simulated', ['editionSimulated']],
] as const)('a receipt of the %s edition', (kind, first) => {
  const named = edition(kind, 'a', file('a.csv', '1'), file('b.csv', '2'), file('c.csv', '3'));

  test('is told so before anything else where the edition is at hand', () => {
    expect(codesOf(named, named)).toEqual([...first, 'editionHolds']);
  });

  test('is told which files of it changed, went and came', () => {
    const held = edition(kind, 'b', file('a.csv', '1'), file('b.csv', '9'), file('d.csv', '4'));
    expect(codesOf(named, held)).toEqual([...first, 'editionChanged', 'fileChanged', 'fileGone', 'fileNew']);
    expect([...compareEdition(named, held).changed]).toEqual(['b.csv', 'd.csv']);
  });
});
