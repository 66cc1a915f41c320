import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ExportContent, ExportFormat } from '../../src/core/export/contents.ts';
import { defaultFilter, type Filter } from '../../src/core/query/filter.ts';
import type { CheckProgress } from '../../src/core/receipt/paced.ts';
import { type Finding, verdictOf } from '../../src/core/receipt/verify/finding.ts';
import { openReceipt } from '../../src/core/receipt/verify/openReceipt.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { exportSelection, type Held } from '../../src/engine/exportSelection.ts';
import type { Engine } from '../../src/engine/protocol.ts';
import { verifyReceipt } from '../../src/engine/verifyReceipt.ts';
import { filesOf, publishedPack } from '../support/packs.ts';
import { waiting, wordsOf } from '../support/receipts.ts';
import { supplies } from '../support/supplies.ts';
import { alter, fitSums, type Parts, packed, partsOf, textIn } from '../support/tampering.ts';

const filter: Filter = { clauses: { ...defaultFilter.clauses, region: ['09'] } };
let held: Held;
let zip: Uint8Array;

async function exported(content: ExportContent, format: ExportFormat): Promise<Uint8Array> {
  const { date } = held.edition;
  const asked = { filter, content, format, language: 'fr', address: `/fr/?region=09&edition=published@${date}` };
  const { file } = await exportSelection(held, asked, wordsOf, supplies);
  return new Uint8Array(await file.arrayBuffer());
}

beforeAll(async () => {
  held = await publishedPack();
  zip = await exported('grant', 'data');
});

const verified = (bytes: Uint8Array, edition = held) =>
  verifyReceipt(openReceipt(bytes), edition, wordsOf, supplies, waiting);

/** What is found once an archive is altered, but for what still holds. */
async function found(change: (parts: Parts) => void, from = zip): Promise<readonly Finding[]> {
  const parts = partsOf(from);
  change(parts);
  return (await verified(packed(parts))).filter(({ level }) => level !== 'holds');
}

const lines = (parts: Parts) => textIn(parts, 'data.csv').split('\n');
const withLines = (parts: Parts, change: (all: string[]) => string[]) =>
  alter(parts, 'data.csv', (text) => change(text.split('\n')).join('\n'));
const amounts = /,(\d+\.\d\d),,MAD/;

describe('a receipt on the edition it names', () => {
  test.each<[ExportContent, ExportFormat]>([
    ['grant', 'data'],
    ['grant', 'excel'],
    ['grant', 'xlsx'],
    ['grant', 'json'],
    ['region', 'geojson'],
    ['funder', 'excel'],
    ['trends', 'data'],
    ['flows', 'json'],
  ])('holds: %s as %s', async (content, format) => {
    const findings = await verified(await exported(content, format));
    expect(findings.filter(({ level }) => level !== 'holds')).toEqual([]);
    expect(verdictOf(findings)).toBe('holds');
  });

  test('one digit of an amount: the line, the column and both amounts, also when every sum was made to fit', async () => {
    const forge = (parts: Parts) =>
      withLines(parts, (all) => all.map((line, at) => (at === 5 ? line.replace(amounts, ',9$1,,MAD') : line)));
    const expected = amounts.exec(lines(partsOf(zip))[5] ?? '')?.[1];
    const line = {
      level: 'edited',
      code: 'lineAltered',
      params: { name: 'data.csv', line: 6, heading: 'amount_awarded', found: `9${expected}`, expected },
    };
    const plain = await found(forge);
    expect(plain).toContainEqual(line);
    expect(plain.map(({ code }) => code)).toEqual(expect.arrayContaining(['sumDiffers', 'hashDiffers']));
    const fitted = await found((parts) => {
      forge(parts);
      fitSums(parts);
    });
    expect(fitted).toEqual([line]);
  });

  test('one row removed, one added, two swapped', async () => {
    const removed = await found((parts) => {
      withLines(parts, (all) => all.filter((_, at) => at !== 7));
      fitSums(parts);
    });
    expect(removed).toEqual([
      { level: 'edited', code: 'lineMissing', params: expect.objectContaining({ name: 'data.csv', line: 8 }) },
    ]);
    const added = await found((parts) => {
      withLines(parts, (all) => all.toSpliced(4, 0, ',,,,'.repeat(9).replace(/^/, 'X,Association X')));
      fitSums(parts);
    });
    expect(added).toEqual([
      { level: 'edited', code: 'lineAdded', params: expect.objectContaining({ name: 'data.csv', line: 5 }) },
    ]);
    const swapped = await found((parts) => {
      withLines(parts, (all) => all.with(3, all[9] ?? '').with(9, all[3] ?? ''));
      fitSums(parts);
    });
    expect(swapped.map(({ code, params: { line, expected } }) => [code, line, expected])).toEqual([
      ['lineMoved', 4, 10],
      ['lineMoved', 10, 4],
    ]);
  });

  test('a sum of the manifest, a clause of its query, its words', async () => {
    const manifest = (change: (text: string) => string) => async () =>
      found((parts) => {
        alter(parts, 'manifest.json', change);
        fitSums(parts);
      });
    expect(await manifest((text) => text.replace('"sum": "63160000.00"', '"sum": "73160000.00"'))()).toEqual([
      { level: 'edited', code: 'field', params: { path: 'sum', found: '73160000.00', expected: '63160000.00' } },
    ]);
    const region = await manifest((text) => text.replace('"09"', '"04"'))();
    expect(region.map(({ code }) => code)).toEqual(expect.arrayContaining(['field', 'addressDiffers', 'lineMissing']));
    const words = await manifest((text) => text.replace('"sentence": "48 ', '"sentence": "84 '))();
    expect(words).toMatchObject([{ code: 'field', params: { path: 'query.sentence' } }]);
    const file = await manifest((text) => text.replace(/"sha256": "\w/, '"sha256": "x'))();
    expect(file).toMatchObject([{ code: 'field', params: { path: 'edition.files.0.sha256' } }]);
    const blanks = await manifest((text) => text)().catch((error: Error) => error.message);
    expect(blanks).toContain('nothing altered');
  });

  test('the address of the manifest alone: that field and no other, beside the right one', async () => {
    const right = `/fr/?region=09&edition=published@${held.edition.date}`;
    const forged = right.replace('09', '04');
    const altered = await found((parts) => {
      alter(parts, 'manifest.json', (text) => text.replace(right, forged));
      fitSums(parts);
    });
    expect(altered).toEqual([
      { level: 'edited', code: 'addressDiffers', params: { address: forged, expected: right } },
    ]);
    const readme = await found((parts) => {
      alter(parts, 'README.txt', (text) => text.replace(right, forged));
      fitSums(parts);
    });
    expect(readme).toMatchObject([{ code: 'textAltered', params: { name: 'README.txt' } }]);
    expect(String(readme[0]?.params.expected)).toContain(right);
  });

  test('the README, the twin, a file renamed, one too many', async () => {
    const readme = await found((parts) => {
      alter(parts, 'README.txt', (text) => text.replace('48 ', '84 '));
      fitSums(parts);
    });
    expect(readme).toMatchObject([{ code: 'textAltered', params: { name: 'README.txt', line: 3 } }]);
    const json = await found(
      (parts) => {
        alter(parts, 'data.json', (text) => text.replace(/"amount_awarded":\d/, '"amount_awarded":9'));
        fitSums(parts);
      },
      await exported('grant', 'json'),
    );
    expect(json).toMatchObject([{ code: 'textAltered', params: { name: 'data.json', line: 2 } }]);
    const renamed = await found((parts) => {
      const sources = parts.get('sources.csv');
      parts.delete('sources.csv');
      if (sources) parts.set('origins.csv', sources);
    });
    expect(renamed.map(({ code, params: { name } }) => [code, name])).toEqual([
      ['missing', 'sources.csv'],
      ['sumMissing', 'origins.csv'],
      ['unexpected', 'origins.csv'],
    ]);
  });

  test('any one byte', async () => {
    for (const at of [4, 10, 40, 3000, zip.length >> 1, zip.length - 200, zip.length - 30, zip.length - 1]) {
      const bytes = zip.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const findings = await verified(bytes);
      expect([at, ['edited', 'repacked', 'unreadable'].includes(verdictOf(findings))]).toEqual([at, true]);
    }
  });
});

describe('a receipt of another edition than the one at hand', () => {
  const changedFile = 'grants/commune-d-agadir/2018.csv';
  const later = (): Held => ({
    ...held,
    edition: {
      ...held.edition,
      date: '2027-01-01',
      hash: 'f'.repeat(64),
      files: held.edition.files.map((file) => (file.path === changedFile ? { ...file, sha256: 'e'.repeat(64) } : file)),
    },
  });

  test('says which files changed, and that the rest may have', async () => {
    const findings = await verified(zip, later());
    expect(findings).toContainEqual({ level: 'changed', code: 'fileChanged', params: { path: changedFile } });
    expect(findings).toContainEqual(expect.objectContaining({ level: 'holds', code: 'linesHold' }));
    expect(verdictOf(findings)).toBe('changed');
  });

  test('a line of a file that did not change was edited; one of a file that did may come from there', async () => {
    const parts = partsOf(zip);
    withLines(parts, (all) => all.map((line) => line.replace(amounts, ',9$1,,MAD')));
    fitSums(parts);
    const findings = await verified(packed(parts), later());
    const levels = new Set(findings.filter(({ code }) => code === 'lineAltered').map(({ level }) => level));
    expect([...levels].sort()).toEqual(['changed', 'edited']);
  });
});

describe('a receipt of the reader’s own files', () => {
  const rows = ['association,montant,devise', 'Association A,1000,MAD', 'Association B,500,MAD'];
  const own = async (...lines: readonly string[]) => {
    const engine = createEngine(supplies);
    const outcome = await engine.open(filesOf({ 'a.csv': `${lines.join('\n')}\n` }), () => undefined);
    if (!outcome.ok) throw new Error(outcome.failure.code);
    return engine;
  };
  const asked = { filter: defaultFilter, content: 'grant', format: 'data', language: 'fr' } as const;
  const exportedBy = async (engine: Engine) => {
    const day = new Date().toISOString().slice(0, 10);
    return (await engine.exportFile({ ...asked, address: `/fr/?edition=own@${day}` }, wordsOf)).file;
  };
  const verifiedBy = async (engine: Engine, file: Blob) => {
    const { key } = await engine.inspect(file, () => undefined);
    return engine.verify(key, wordsOf, () => undefined);
  };
  afterEach(() => vi.useRealTimers());

  test('holds on another day, once the same files are open again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00Z') });
    const file = await exportedBy(await own(...rows));
    vi.setSystemTime(new Date('2027-02-03T10:00:00Z'));
    const findings = await verifiedBy(await own(...rows), file);
    expect(findings.filter(({ level }) => level !== 'holds')).toEqual([]);
  });

  test('is told how far it is, and ends when it is stopped, after which another is checked whole', async () => {
    const many = Array.from({ length: 20_000 }, (_, row) => `Association ${row},${row + 1}.25,MAD`);
    const engine = await own('association,montant,devise', ...many);
    const file = await exportedBy(engine);
    const told: CheckProgress[] = [];
    const { key } = await engine.inspect(file, (progress) => told.push(progress));
    const stopped = engine.verify(key, wordsOf, (progress) => {
      told.push(progress);
      engine.cancel();
    });
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(told.at(-1)).toMatchObject({ step: 'comparing', total: expect.any(Number) });
    for (const { done, total } of told) expect(done > 0 && done <= total).toBe(true);
    await expect(engine.verify(key, wordsOf, () => undefined)).rejects.toThrow('no such receipt');
    expect(verdictOf(await verifiedBy(engine, file))).toBe('holds');
  });

  test('is written in slices: told how far it is, and stopped where it is not wanted any more', async () => {
    const many = Array.from({ length: 20_000 }, (_, row) => `Association ${row},${row + 1}.25,MAD`);
    const engine = await own('association,montant,devise', ...many);
    const day = new Date().toISOString().slice(0, 10);
    const request = { ...asked, address: `/fr/?edition=own@${day}` };
    const told: number[] = [];
    const whole = await engine.exportFile(request, wordsOf, null, (bytes) => told.push(bytes));
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    const stopped = engine.exportFile(request, wordsOf, null, () => engine.cancel());
    await expect(stopped).rejects.toThrow(/abort/i);
    const again = await engine.exportFile(request, wordsOf);
    expect(Buffer.from(await again.file.arrayBuffer()).equals(Buffer.from(await whole.file.arrayBuffer()))).toBe(true);
  });

  test('is the one that was asked for, whatever was inspected since', async () => {
    const engine = await own(...rows);
    const right = await exportedBy(engine);
    const other = await exportedBy(await own(...rows.slice(0, 2), 'Association B,501,MAD'));
    const [first, second] = [
      await engine.inspect(right, () => undefined),
      await engine.inspect(other, () => undefined),
    ];
    const verify = async (key: number) => verdictOf(await engine.verify(key, wordsOf, () => undefined));
    expect(await verify(first.key)).toBe('holds');
    expect(await verify(second.key)).toBe('changed');
    await expect(verify(second.key)).rejects.toThrow('no such receipt');
    const keys: number[] = [];
    for (let n = 0; n < 3; n++) keys.push((await engine.inspect(right, () => undefined)).key);
    await expect(verify(keys[0] as number)).rejects.toThrow('no such receipt');
    expect(await verify(keys[2] as number)).toBe('holds');
  });

  test('does not read what weighs more than a receipt may', async () => {
    const engine = createEngine(supplies);
    const huge = Object.defineProperty(new Blob(['PK']), 'size', { value: 5 * 2 ** 30 });
    huge.arrayBuffer = () => Promise.reject(new Error('read'));
    expect(await engine.inspect(huge, () => undefined)).toEqual({
      key: 1,
      manifest: null,
      findings: [{ level: 'unreadable', code: 'overweight', params: { bytes: 5 * 2 ** 30, most: 2 ** 30 } }],
    });
    const { manifest } = await engine.inspect(new Blob([Buffer.from(zip)]), () => undefined);
    expect(manifest?.of).toBe('selection');
  });

  test('on other files, says that the files are others', async () => {
    const file = await exportedBy(await own(...rows));
    const findings = await verifiedBy(await own(...rows.slice(0, 2), 'Association B,501,MAD'), file);
    expect(verdictOf(findings)).toBe('changed');
    expect(findings).toContainEqual({ level: 'changed', code: 'fileChanged', params: { path: 'a.csv' } });
    expect(findings).toContainEqual(
      expect.objectContaining({ level: 'changed', code: 'lineAltered', params: expect.objectContaining({ line: 3 }) }),
    );
  });
});
