import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../src/core/edition/edition.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import type { FileReport } from '../../src/core/report/fileReport.ts';
import { explorePage } from '../../src/core/view/page.ts';
import type { OwnFile } from '../../src/engine/protocol.ts';
import { Dataset } from '../../src/state/dataset.ts';
import { chartTable, partialEdition } from '../support/chartSubject.tsx';
import { entryOf, FakeEngine, openedAs, settled } from '../support/fakeEngine.ts';
import { fileReported } from '../support/fileReports.ts';
import { wordsOf } from '../support/receipts.ts';

const published: Edition = { ...partialEdition, hash: 'aa' };
const simulated: Edition = { ...partialEdition, name: 'simulated', kind: 'simulated', hash: 'bb' };
const own: Edition = { ...partialEdition, name: 'own', kind: 'own', hash: 'cc' };
const overview = explore(chartTable, defaultFilter);
const named = (name: string) => ({ name, date: null });
const chosen = (name: string): OwnFile => ({ name, content: new File(['a'], name), options: {} });
const exporting = {
  filter: defaultFilter,
  content: 'grant',
  format: 'data',
  language: 'fr',
  address: '',
} as const;

const unread = (name: string): FileReport => fileReported({ file: name });

let engine: FakeEngine;
let dataset: Dataset;
let started: number;
beforeEach(() => {
  engine = new FakeEngine();
  started = 0;
  const start = () => {
    started += 1;
    return engine;
  };
  dataset = new Dataset(start, [entryOf(published), entryOf(simulated)], '/kharita/', { edition: published, overview });
});

async function openPublished(): Promise<void> {
  void dataset.select(named('published'));
  await engine.opening.succeed(openedAs(published, chartTable), chartTable);
}

describe('an edition of the site', () => {
  test('stands as printed until it is asked for, and starts one engine', async () => {
    expect(dataset.state()).toMatchObject({ edition: published, overview, phase: 'printed', generation: 0 });
    expect(started).toBe(0);
    await openPublished();
    expect(dataset.state()).toMatchObject({ phase: 'ready', generation: 1, failure: null });
    expect(started).toBe(1);
  });

  test('is fetched below the base, checked against its hash', () => {
    void dataset.select(named('simulated'));
    expect(engine.opening.source).toEqual({
      type: 'pack',
      url: '/kharita/editions/simulated.pack',
      bytes: 100,
      sha256: 'bb',
    });
  });

  test('is opened once, however often it is asked for', async () => {
    void dataset.select(named('published'));
    void dataset.select(named('published'));
    await engine.opening.succeed(openedAs(published, chartTable), chartTable);
    await dataset.select(named('published'));
    expect(engine.openings).toHaveLength(1);
  });

  test('the first stands in for one the site does not carry', () => {
    void dataset.select(named('nowhere'));
    expect(engine.opening.source).toMatchObject({ url: '/kharita/editions/published.pack' });
  });

  test('tells how far it has come, and listeners hear every change until they leave', async () => {
    const seen: string[] = [];
    const leave = dataset.subscribe(() => seen.push(dataset.state().phase));
    void dataset.select(named('published'));
    const progress = { file: 'p', read: 1, total: 100 };
    engine.opening.progress(progress);
    expect(dataset.state().progress).toEqual(progress);
    await engine.opening.succeed(openedAs(published, chartTable), chartTable);
    expect(dataset.state().progress).toBeNull();
    leave();
    void dataset.select(named('simulated'));
    expect(seen).toEqual(['opening', 'opening', 'ready']);
  });
});

describe('an older date of an edition', () => {
  const older: Edition = { ...published, date: '2025-01-31', hash: 'cc', older: true };
  const kept = { ...entryOf(older), pack: 'editions/older.pack' };
  const dated = (date: string) => ({ name: 'published', date });
  let asked: string[];
  beforeEach(() => {
    asked = [];
    vi.resetModules();
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      return new Response(JSON.stringify([entryOf(published), kept, entryOf(simulated)]));
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('is found in the site’s list, and opened from its own file', async () => {
    await openPublished();
    void dataset.select(dated(older.date));
    expect(dataset.state().phase).toBe('opening');
    await vi.waitFor(() => expect(engine.openings).toHaveLength(2));
    expect(engine.opening.source).toMatchObject({ url: '/kharita/editions/older.pack' });
    await engine.opening.succeed(openedAs(older, chartTable), chartTable);
    expect(dataset.state()).toMatchObject({ edition: older, phase: 'ready', generation: 2 });
    await dataset.select(dated(older.date));
    expect(engine.openings).toHaveLength(2);
    expect(asked).toEqual(['/kharita/editions/editions.json']);
  });

  test('gives way to the newest again, which is asked of nobody', async () => {
    void dataset.select(dated(older.date));
    await vi.waitFor(() => expect(engine.openings).toHaveLength(1));
    await engine.opening.succeed(openedAs(older, chartTable), chartTable);
    void dataset.select(dated(published.date));
    expect(engine.opening.source).toMatchObject({ url: '/kharita/editions/published.pack' });
    await engine.opening.succeed(openedAs(published, chartTable), chartTable);
    expect(dataset.state().edition).toEqual(published);
  });

  test('that the site does not keep gives the newest, and is looked for once', async () => {
    void dataset.select(dated('2020-01-31'));
    await vi.waitFor(() => expect(engine.openings).toHaveLength(1));
    await engine.opening.succeed(openedAs(published, chartTable), chartTable);
    expect(dataset.state()).toMatchObject({ edition: published, phase: 'ready', generation: 1 });
    await dataset.select(dated('2020-01-31'));
    expect([engine.openings.length, asked.length]).toEqual([1, 1]);
  });

  test('is described without its table; so is the newest where its list does not come', async () => {
    expect(await dataset.described(dated(older.date))).toEqual(older);
    expect(await dataset.described(dated(published.date))).toEqual(published);
    expect(await dataset.described(named('simulated'))).toEqual(simulated);
    vi.resetModules();
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    expect(await dataset.described(dated(older.date))).toEqual(published);
  });
});

describe('when it fails', () => {
  test('what was on screen stays, the file is named, and it is not asked for again by itself', async () => {
    await openPublished();
    void dataset.select(named('simulated'));
    await engine.opening.fail('hashMismatch', 'simulated.pack');
    const failure = { code: 'hashMismatch', file: 'simulated.pack' };
    expect(dataset.state()).toMatchObject({ edition: published, phase: 'ready', generation: 1, failure });
    await dataset.select(named('simulated'));
    expect(engine.openings).toHaveLength(2);
  });

  test('trying again asks for the same file and takes the failure back', async () => {
    void dataset.select(named('published'));
    await engine.opening.fail('unreachable');
    expect(dataset.state()).toMatchObject({ phase: 'printed', generation: 0 });
    void dataset.retry();
    expect(dataset.state().failure).toBeNull();
    expect(engine.opening.source).toEqual(engine.openings[0]?.source);
    await engine.opening.succeed(openedAs(published, chartTable), chartTable);
    expect(dataset.state()).toMatchObject({ phase: 'ready', generation: 1 });
  });

  test('an engine that cannot even start is a file that cannot be read', async () => {
    engine.open = () => Promise.reject(new Error('no worker'));
    await dataset.select(named('published'));
    expect(dataset.state().failure).toEqual({ code: 'unreadable', file: 'published.pack' });
  });

  test('a question the engine cannot answer is said, not thrown', async () => {
    await openPublished();
    engine.broken = true;
    expect(await dataset.ask({ page: explorePage, filter: defaultFilter })).toBeNull();
    expect(dataset.state().failure).toEqual({ code: 'unreadable', file: 'published' });
  });
});

describe('the reader’s own files', () => {
  test('come on screen, and stay there when the page asks for them again', async () => {
    const opening = dataset.openFiles([{ ...chosen('a.csv'), options: { decimal: ',' } }]);
    expect(engine.opening.source).toMatchObject({
      type: 'files',
      files: [{ name: 'a.csv', options: { decimal: ',' } }],
    });
    await engine.opening.succeed(openedAs(own, chartTable), chartTable);
    expect(await opening).toBe(true);
    await dataset.select(named('own'));
    expect(engine.openings).toHaveLength(1);
    void dataset.select(named('published'));
    expect(engine.openings).toHaveLength(2);
  });

  test('that ask a question are reported, while what was open stays', async () => {
    await openPublished();
    const opening = dataset.openFiles([chosen('a.csv')]);
    const reports = [unread('a.csv')];
    await engine.opening.succeed(openedAs(own, chartTable, { settled: false, reports }), chartTable);
    expect(await opening).toBe(false);
    expect(dataset.state()).toMatchObject({ edition: published, phase: 'ready', generation: 1, reports });
  });

  test('chosen while others are being read take their place, and the first do not count as stopped', async () => {
    const first = dataset.openFiles([chosen('a.csv')]);
    const second = dataset.openFiles([chosen('b.csv')]);
    await engine.openings[0]?.fail('cancelled', 'a.csv');
    expect(dataset.state()).toMatchObject({ phase: 'opening', failure: null });
    engine.openings[0]?.progress({ file: 'a.csv', read: 1, total: 2 });
    expect(dataset.state().progress).toBeNull();
    await engine.openings[1]?.succeed(openedAs(own, chartTable), chartTable);
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(dataset.state()).toMatchObject({ phase: 'ready', edition: own });
  });

  test('that cannot be read leave no report of those before them', async () => {
    void dataset.openFiles([chosen('a.csv')]);
    const reports = [unread('a.csv')];
    await engine.opening.succeed(openedAs(own, chartTable, { reports }), chartTable);
    void dataset.openFiles([chosen('b.csv')]);
    await engine.opening.fail('unreadable', 'b.csv');
    expect(dataset.state()).toMatchObject({ edition: own, reports: [], failure: { file: 'b.csv' } });
  });

  test('can be stopped', () => {
    dataset.cancel();
    expect(engine.cancelled).toBe(0);
    void dataset.openFiles([chosen('a.csv')]);
    dataset.cancel();
    expect(engine.cancelled).toBe(1);
  });
});

describe('an export', () => {
  test('opens the printed edition first', async () => {
    const exported = dataset.exportFile(exporting, wordsOf);
    await settled();
    await engine.opening.succeed(openedAs(published, chartTable), chartTable);
    expect((await exported).name).toBe('kharita.zip');
    expect(engine.exported).toEqual([exporting]);
  });

  test('waits for the edition that is on its way, without asking for it twice', async () => {
    void dataset.select(named('published'));
    const exported = dataset.exportFile(exporting, wordsOf);
    await settled();
    await engine.opening.succeed(openedAs(published, chartTable), chartTable);
    expect((await exported).name).toBe('kharita.zip');
    expect(engine.openings).toHaveLength(1);
  });

  test('does not wait for another edition once one is open', async () => {
    await openPublished();
    void dataset.select(named('simulated'));
    expect((await dataset.exportFile(exporting, wordsOf)).name).toBe('kharita.zip');
  });

  test('says so when the edition cannot be opened', async () => {
    const exported = expect(dataset.exportFile(exporting, wordsOf)).rejects.toThrow();
    await settled();
    await engine.opening.fail('missing');
    await exported;
  });
});
