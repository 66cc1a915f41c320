import { expect, test } from 'vitest';
import type { EditionFile } from '../../../src/core/edition/edition.ts';
import { lastGrantYear } from '../../../src/core/edition/lastGrantYear.ts';
import { partialEdition } from '../../support/chartSubject.tsx';

const [file] = partialEdition.files;
if (!file) throw new Error('an edition without a file');
const filesOf = (years: readonly string[], profile: EditionFile['profile'] = 'kharita-grants-1') => ({
  files: years.map((year) => ({ ...file, year, profile })),
});

test('the last year that files of grants speak for, where all of them say', () => {
  expect(lastGrantYear(filesOf(['2019', '2023', 'none', '2020']))).toBe('2023');
  expect(lastGrantYear(filesOf(['2019', '*']))).toBeNull();
  expect(lastGrantYear(filesOf(['none']))).toBeNull();
  expect(lastGrantYear(filesOf(['2026'], 'kharita-calls-1'))).toBeNull();
});
