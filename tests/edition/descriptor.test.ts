import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeEdition } from '../../src/cli/edition/describeEdition.ts';
import { parseDescriptor } from '../../src/core/edition/descriptor.ts';
import { isComplete, isYearComplete } from '../../src/core/edition/edition.ts';
import { EditionError } from '../../src/core/edition/editionError.ts';
import { editionHash, toEdition } from '../../src/core/edition/editionHash.ts';

const file = (changes: object = {}) => ({
  name: 'liste',
  path: 'grants/bailleur/2024.csv',
  profile: 'kharita-grants-1',
  title: 'Bailleur 1, 2024',
  publisher: { fr: 'Bailleur 1', ar: 'جهة 1' },
  bytes: 10,
  hash: `sha256:${'0'.repeat(64)}`,
  rows: 1,
  coverage: { level: 'complete', institution: 'bailleur-1', year: '2024' },
  ...changes,
});
const described = (changes: object = {}, ...files: object[]) => ({
  name: 'essai',
  kind: 'published',
  version: '2026-01-31',
  title: 'Essai',
  resources: files.length > 0 ? files : [file()],
  ...changes,
});
const text = (changes: object = {}, ...files: object[]) => JSON.stringify(described(changes, ...files));

function errorOf(action: () => unknown): EditionError {
  try {
    action();
  } catch (error) {
    if (error instanceof EditionError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('parseDescriptor', () => {
  it('keeps what it does not know and fills what may be left out', () => {
    const { resources, contributors } = parseDescriptor(text({ contributors: ['x'] }));
    expect(contributors).toEqual(['x']);
    expect(resources[0]).toMatchObject({ sources: [], controlTotals: [], mapping: {}, titleAr: '' });
  });

  it('says that text is not JSON', () => {
    expect(errorOf(() => parseDescriptor('{')).code).toBe('descriptorNotJson');
  });

  it.each([
    ['kind', text({ kind: 'draft' })],
    ['version', text({ version: '2026-11' })],
    ['name', text({ name: 'Édition 1' })],
    ['resources', text({ resources: [] })],
    ['resources.1.hash', text({}, file(), file({ path: 'b.csv', hash: 'sha256:ABC' }))],
    ['resources.0.rows', text({}, file({ rows: -1 }))],
    ['resources.0.profile', text({}, file({ profile: 'grants' }))],
    ['resources.0.coverage.level', text({}, file({ coverage: { level: 'whole', institution: 'b', year: '2024' } }))],
    ['resources.0.path', text({}, file({ path: '../b.csv' }))],
    ['resources.0.path', text({}, file({ path: '/b.csv' }))],
    ['resources.0.path', text({}, file({ path: 'https://example.org/b.csv' }))],
    ['resources.0.sources.0.path', text({}, file({ sources: [{ path: 'javascript:alert(1)' }] }))],
    ['resources', text({}, file(), file())],
    ['', 'null'],
  ])('names the property at fault: %s', (path, broken) => {
    const error = errorOf(() => parseDescriptor(broken));
    expect([error.code, error.params.path]).toEqual(['descriptorInvalid', path]);
  });
});

describe('editionHash', () => {
  it('is the SHA-256 of the sorted list of hashes and paths', () => {
    const files = [
      { path: 'b.csv', sha256: 'ff' },
      { path: 'a.csv', sha256: '11' },
    ];
    const expected = createHash('sha256').update('11  a.csv\nff  b.csv\n').digest('hex');
    expect(editionHash(files)).toBe(expected);
    expect(editionHash(files.toReversed())).toBe(expected);
  });
});

describe('what an edition is called', () => {
  it('is its title, but where it has none, or the interface has words for it', () => {
    const titlesOf = (changes: object) => toEdition(parseDescriptor(text(changes))).titles;
    expect(titlesOf({ titleAr: 'تجربة' })).toEqual({ fr: 'Essai', ar: 'تجربة' });
    expect(titlesOf({ title: 'essai' })).toBeUndefined();
    expect(titlesOf({ name: 'published' })).toBeUndefined();
  });
});

describe('isComplete', () => {
  const edition = (...files: object[]) => toEdition(parseDescriptor(text({}, ...files)));
  const partly = { level: 'partial', institution: '*', year: '*' };

  it('asks the lists of grants only', () => {
    const calls = file({ path: 'calls.csv', profile: 'kharita-calls-1', coverage: partly });
    expect(isComplete(edition(file(), calls))).toBe(true);
    expect(isComplete(edition(calls))).toBe(false);
    expect(isComplete(edition(file(), file({ path: 'c.csv', coverage: partly })))).toBe(false);
  });

  it('takes no absence for zero where rows were set aside, which may be of any place and year', () => {
    const lacking = edition(
      file(),
      file({ path: 'c.csv', setAside: 1, coverage: { ...file().coverage, year: '2023' } }),
    );
    expect([isComplete(lacking), isYearComplete(lacking, '2023'), isYearComplete(lacking, '2024')]).toEqual([
      ...[false, false],
      true,
    ]);
    expect(isComplete(edition(file({ setAside: 0 })))).toBe(true);
    expect(isComplete(toEdition(parseDescriptor(text({ kind: 'simulated' }, file({ setAside: 1 })))))).toBe(true);
  });
});

describe('describeEdition', () => {
  it('measures files again, adds those not listed, and keeps everything else', () => {
    const dir = mkdtempSync(join(tmpdir(), 'edition-'));
    try {
      mkdirSync(join(dir, 'grants/bailleur'), { recursive: true });
      const before = described({ note: 'gardée' });
      writeFileSync(join(dir, 'datapackage.json'), JSON.stringify(before));
      writeFileSync(join(dir, 'grants/bailleur/2024.csv'), 'grant_id,purpose\r\n1,"deux\r\nlignes"\r\n2,x\r\n');
      writeFileSync(join(dir, 'Nouveau_1.csv'), 'grant_id\n1\n');
      const after = describeEdition(dir);
      const { resources, note } = parseDescriptor(after);
      expect(note).toBe('gardée');
      expect(Object.keys(JSON.parse(after))).toEqual(Object.keys(before));
      expect(resources.map(({ path, rows, bytes }) => [path, rows, bytes])).toEqual([
        ['grants/bailleur/2024.csv', 2, readFileSync(join(dir, 'grants/bailleur/2024.csv')).length],
        ['Nouveau_1.csv', 1, 11],
      ]);
      expect(resources[1]?.coverage.level).toBe('partial');
      writeFileSync(join(dir, 'datapackage.json'), after);
      expect(describeEdition(dir)).toBe(after);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
