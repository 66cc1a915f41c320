import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter } from '../../src/core/query/filter.ts';
import { explorePage } from '../../src/core/view/page.ts';
import { defaultView } from '../../src/core/view/viewState.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine, FilesSource, Opened, Source } from '../../src/engine/protocol.ts';
import { csv } from '../core/ingest/readText.ts';
import { filesOf, publishedPack, served, sourceOf } from '../support/packs.ts';
import { unpackedBlob, wordsOf } from '../support/receipts.ts';
import { supplies } from '../support/supplies.ts';

afterEach(() => vi.unstubAllGlobals());

let engine: Engine;
beforeEach(() => {
  engine = createEngine(supplies);
});

const quiet = () => undefined;

async function opened(source: Source): Promise<Opened> {
  const outcome = await engine.open(source, quiet);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

function serve(bytes: Uint8Array<ArrayBuffer>): void {
  vi.stubGlobal('fetch', async () => new Response(bytes));
}

async function openPublished(): Promise<Opened> {
  const { bytes, source } = served(await publishedPack());
  serve(bytes);
  return opened(source);
}

const south: Filter = { clauses: { ...defaultFilter.clauses, region: ['09'], sector: ['sport', 'culture'] } };
const two = csv('association,montant', 'Association A,1000', 'Association B,500');

describe('a packed edition', () => {
  test('opens with its default figures and answers any selection with the core’s own', async () => {
    const { edition, table } = await publishedPack();
    const { overview, reports, settled, ...rest } = await openPublished();
    expect({ ...rest, reports, settled }).toEqual({ edition, reports: [], calls: null, settled: true });
    expect(overview.total).toMatchObject({ n: 342, sum: 32_513_922_600 });
    expect((await engine.answer({ page: explorePage, filter: south })).result).toEqual(explore(table, south));
  });

  test('finds by name what it holds, with the figures of its default selection', async () => {
    await openPublished();
    const { places, currency } = await engine.find('الناضور');
    const [nador] = places.first;
    expect(nador?.subject).toEqual({ of: 'province', key: '02.381' });
    const { result } = await engine.answer({
      page: explorePage,
      filter: { clauses: { ...defaultFilter.clauses, province: ['02.381'] } },
    });
    expect({ ...nador?.figures, currency }).toEqual({
      n: result.total.n,
      sum: result.total.sum,
      currency: result.currency,
    });
  });

  test('lists the rows of a selection, page by page, as many as the figure says', async () => {
    await openPublished();
    const { total } = (await engine.answer({ page: explorePage, filter: south })).result;
    const ask = { filter: south, sort: defaultView.sort, locale: 'fr-MA' };
    const all = await engine.list({ ...ask, offset: 0, limit: 1000 });
    expect(all.total).toBe(total.n);
    expect(all.rows.reduce((sum, row) => sum + row.counted, 0)).toBe(total.sum);
    expect(all.rows.map((row) => row.counted)).toEqual(all.rows.map((row) => row.counted).sort((a, b) => b - a));
    const page = await engine.list({ ...ask, offset: 3, limit: 4 });
    expect(page).toEqual({ total: total.n, offset: 3, rows: all.rows.slice(3, 7) });
  });

  test('every column of the list sorts by what it shows', async () => {
    await openPublished();
    const first = async (column: 'year' | 'source' | 'funder' | 'programme') => {
      const sort = { column, descending: false };
      const { rows } = await engine.list({ filter: defaultFilter, sort, offset: 0, limit: 1000, locale: 'fr-MA' });
      return rows;
    };
    const compare = new Intl.Collator('fr-MA', { numeric: true }).compare;
    const stated = (texts: readonly string[]) => texts.filter((text) => text !== '');
    for (const [column, name] of [
      ['year', 'year'],
      ['source', 'sourcePublisher'],
      ['funder', 'funderName'],
      ['programme', 'programme'],
    ] as const) {
      const shown = stated((await first(column)).map((row) => row[name]));
      expect(shown).toEqual([...shown].sort(compare));
    }
  });

  test('what cannot be opened leaves what is open as it was', async () => {
    await openPublished();
    const before = (await engine.answer({ page: explorePage, filter: south })).result;
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    expect(await engine.open(sourceOf(new Uint8Array(4)), quiet)).toEqual({
      ok: false,
      failure: { code: 'missing', file: 'edition-published-0123456789.pack' },
    });
    expect((await engine.answer({ page: explorePage, filter: south })).result).toEqual(before);
  });

  test('nothing can be asked before anything is open', async () => {
    await expect(engine.answer({ page: explorePage, filter: defaultFilter })).rejects.toThrow('no edition is open');
  });
});

describe('an edition beside the reader’s own file', () => {
  test('each side has the figures it has alone, whichever rows both hold', async () => {
    const { table, edition } = await publishedPack();
    const { bytes, source } = served(await publishedPack());
    serve(bytes);
    const alone = await opened(filesOf({ 'a.csv': two }));
    const page = { kind: 'compare' } as const;
    const { result, against } = await engine.answer({ page, filter: defaultFilter, against: south, beside: source });
    expect(result).toEqual(alone.overview);
    expect(against).toEqual({ filter: south, result: explore(table, south), edition, periods: null });
    const { against: unasked } = await engine.answer({ page, filter: defaultFilter });
    expect(unasked).toEqual({ filter: defaultFilter, result: alone.overview, edition: null, periods: null });
  });

  test('either side is written with the receipt of its own edition', async () => {
    const { edition } = await publishedPack();
    const { bytes, source } = served(await publishedPack());
    serve(bytes);
    const own = (await opened(filesOf({ 'a.csv': two }))).edition;
    const asked = { filter: defaultFilter, content: 'grant', format: 'data', language: 'fr', address: '/' } as const;
    const manifests = await Promise.all(
      [null, source].map(async (beside) => {
        const { file, name } = await engine.exportFile(asked, wordsOf, beside);
        return [name.split('-')[1], (await unpackedBlob(file)).manifest.edition];
      }),
    );
    expect(manifests).toMatchObject([
      ['own', { kind: 'own', hash: own.hash }],
      ['published', { kind: 'published', hash: edition.hash }],
    ]);
  });

  test('one that did not come is asked for again', async () => {
    const { bytes, source } = served(await publishedPack());
    await opened(filesOf({ 'a.csv': two }));
    const question = { page: { kind: 'compare' }, filter: defaultFilter, beside: source } as const;
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(engine.answer(question)).rejects.toThrow('missing');
    serve(bytes);
    expect((await engine.answer(question)).against?.edition?.kind).toBe('published');
  });
});

describe('one opening at a time', () => {
  test('a later one stops an earlier one', async () => {
    const { bytes, source } = served(await publishedPack());
    serve(bytes);
    const [first, second] = await Promise.all([
      engine.open(source, quiet),
      engine.open(filesOf({ 'a.csv': two }), quiet),
    ]);
    expect(first).toEqual({ ok: false, failure: { code: 'cancelled', file: 'edition-published-0123456789.pack' } });
    expect(second.ok && second.value.edition.kind).toBe('own');
    expect((await engine.answer({ page: explorePage, filter: defaultFilter })).result.total).toMatchObject({
      n: 2,
      sum: 150_000,
    });
  });

  test('the reader can stop it', async () => {
    const reading = engine.open(filesOf({ 'a.csv': two }), () => engine.cancel());
    engine.cancel();
    expect(await reading).toEqual({ ok: false, failure: { code: 'cancelled', file: 'a.csv' } });
  });
});

describe('the reader’s own files', () => {
  const asking = csv('association;montant', 'Association A;1.000', 'Association B;12.500');
  const both = { 'a.csv': two, 'b.csv': csv('bénéficiaire;montant', 'Association C;250,50', 'Association D;beaucoup') };

  test('become one table, each with its report', async () => {
    const { edition, overview, reports, settled } = await opened(filesOf(both));
    expect(settled).toBe(true);
    expect(overview.total).toMatchObject({ n: 3, sum: 175_050 });
    expect(edition).toMatchObject({ name: 'own', kind: 'own' });
    expect(edition.files.map(({ path, rows, coverage }) => [path, rows, coverage])).toEqual([
      ['a.csv', 2, 'partial'],
      ['b.csv', 1, 'partial'],
    ]);
    expect(reports.map(({ file, rows }) => [file, rows.accepted, rows.setAside])).toEqual([
      ['a.csv', 2, 0],
      ['b.csv', 1, 1],
    ]);
    expect(reports[1]?.setAsideRows.map(({ cells }) => cells[0])).toEqual(['Association D']);
  });

  test('grants and calls may be opened together, and the grants that name a call are counted with it', async () => {
    const grants = csv('association,montant,call_id', 'Association A,1000,A-1', 'Association B,500,A-1', 'C,5,A-2');
    const calls = csv('call_id,titre,date limite', 'A-1,Appel 1,2026-12-01', 'A-3,Appel 3,2026-12-01', 'A-1,Appel 4,');
    const { edition, overview, reports, calls: record } = await opened(filesOf({ 'a.csv': grants, 'b.csv': calls }));
    expect(edition.files.map(({ path, profile, rows }) => [path, profile, rows])).toEqual([
      ['a.csv', 'kharita-grants-1', 3],
      ['b.csv', 'kharita-calls-1', 2],
    ]);
    expect(reports.map(({ profile, rows }) => [profile, rows.setAside])).toEqual([
      ['kharita-grants-1', 0],
      ['kharita-calls-1', 1],
    ]);
    expect(overview.total.n).toBe(3);
    expect(record?.calls.map(({ id, title, file, line }) => [id, title, file, line])).toEqual([
      ['A-1', 'Appel 1', 'b.csv', 2],
      ['A-3', 'Appel 3', 'b.csv', 3],
    ]);
    expect([record?.awards, record?.regions, record?.official]).toEqual([{ 'A-1': 2, 'A-3': 0 }, overview.regions, {}]);
  });

  test('a file that is only checked leaves open what is open', async () => {
    await openPublished();
    const checked = await engine.check({ name: 'a.csv', content: new Blob([two]), options: {} }, quiet);
    expect(checked).toMatchObject({ ok: true, value: { file: 'a.csv', rows: { accepted: 2 }, amount: { n: 2 } } });
    expect((await engine.answer({ page: explorePage, filter: defaultFilter })).result.total.n).toBe(342);
  });

  test('a check is stopped by a later one and on demand, and an opening goes on beside it', async () => {
    const check = (name: string) => engine.check({ name, content: new Blob([two]), options: {} }, quiet);
    const opening = openPublished();
    const [first, second] = [check('a.csv'), check('b.csv')];
    expect(await first).toEqual({ ok: false, failure: { code: 'cancelled', file: 'a.csv' } });
    expect(await second).toMatchObject({ ok: true });
    const third = check('c.csv');
    engine.cancel();
    expect(await third).toEqual({ ok: false, failure: { code: 'cancelled', file: 'c.csv' } });
    await opening;
    expect((await engine.answer({ page: explorePage, filter: defaultFilter })).result.total.n).toBe(342);
  });

  test('calls alone are no grants', async () => {
    const { overview, calls, settled } = await opened(
      filesOf({ 'b.csv': csv('titre,date limite', 'Appel 1,2026-12-01') }),
    );
    expect([overview.total.n, calls?.calls.length, calls?.awards, settled]).toEqual([0, 1, null, true]);
  });

  test('a question holds everything back until it is answered', async () => {
    await openPublished();
    const waiting = await opened(filesOf({ ...both, 'c.csv': asking }));
    expect(waiting.settled).toBe(false);
    expect(waiting.reports.flatMap(({ file, questions }) => questions.map(({ code }) => [file, code]))).toEqual([
      ['c.csv', 'A03'],
    ]);
    expect((await engine.answer({ page: explorePage, filter: defaultFilter })).result.total.n).toBe(342);
    const settled = await opened(filesOf({ ...both, 'c.csv': asking }, { decimal: ',' }));
    expect(settled.overview.total).toMatchObject({ n: 5, sum: 175_050 + 1_350_000 });
    expect((await engine.answer({ page: explorePage, filter: defaultFilter })).result.total.n).toBe(5);
  });

  test.each([
    ['an empty file', ''],
    ['a spreadsheet renamed', 'PK\u0003\u0004\u0014\u0000'],
  ])('%s is told and holds everything back', async (_, text) => {
    const { settled, reports } = await opened(filesOf({ 'a.csv': two, 'bad.csv': text }));
    expect(settled).toBe(false);
    expect(reports[1]?.issues.map((issue) => issue.level)).toContain('blocks');
  });

  test('a file that can no longer be read is named', async () => {
    const content = new Blob([two]);
    content.stream = () => new ReadableStream({ pull: () => Promise.reject(new Error('gone')) });
    const source: FilesSource = { type: 'files', files: [{ name: 'gone.csv', content, options: {} }] };
    expect(await engine.open(source, quiet)).toEqual({ ok: false, failure: { code: 'unreadable', file: 'gone.csv' } });
  });

  test('without the reference nothing is read, and that is said', async () => {
    const lost = createEngine({ ...supplies, gazetteer: () => Promise.reject(new Error('no reference')) });
    expect(await lost.open(filesOf({ 'a.csv': two }), quiet)).toEqual({
      ok: false,
      failure: { code: 'unreadable', file: 'a.csv' },
    });
  });
});

describe.each(['data', 'excel'] as const)('a selection written for %s', (dialect) => {
  test.each<[string, Filter]>([
    ['the default', defaultFilter],
    ['a region and two sectors', south],
    ['everything', { clauses: {} }],
  ])('%s is read again as the same rows and the same centimes', async (_, filter) => {
    await openPublished();
    const figures = (await engine.answer({ page: explorePage, filter: filter })).result;
    const address = 'https://example.org/fr/?edition=published@2026-11-22';
    const request = { filter, content: 'grant', format: dialect, language: 'fr', address } as const;
    const { name, file: written } = await engine.exportFile(request, wordsOf);
    const { edition } = await publishedPack();
    expect(name).toMatch(new RegExp(`^kharita-published-${edition.date}-${dialect}-[0-9a-z]{8}[.]zip$`));
    const { manifest, text } = await unpackedBlob(written);
    expect(manifest).toMatchObject({ address, edition: { hash: edition.hash }, grants: figures.total.n });
    const { reports, settled } = await opened(filesOf({ 'data.csv': text('data.csv') }));
    expect(reports[0]?.questions).toEqual([]);
    expect(settled).toBe(true);
    const again = (await engine.answer({ page: explorePage, filter: { clauses: {} } })).result;
    expect(again.total).toMatchObject({ n: figures.total.n, sum: figures.total.sum });
    expect(again.placesOfSelection).toEqual(figures.placesOfSelection);
    expect(again.total.recipients).toBe(figures.total.recipients);
  });
});

describe('a selection written for other programs', () => {
  const common = { language: 'fr', address: '/fr/?edition=published@2026-11-22' } as const;

  test.each(['xlsx', 'json'] as const)('all of its grants as %s beside the CSV, each with its hash', async (format) => {
    await openPublished();
    const asked = { ...common, filter: defaultFilter, content: 'grant', format } as const;
    const { names, manifest, bytes, text } = await unpackedBlob((await engine.exportFile(asked, wordsOf)).file);
    expect(names).toEqual(['data.csv', 'sources.csv', `data.${format}`, 'manifest.json', 'README.txt', 'SHA256SUMS']);
    expect(manifest).toMatchObject({ content: 'grant', format, rows: 342, sum: '325139226.00' });
    const listed = text('SHA256SUMS').trimEnd().split('\n');
    expect(listed).toEqual(
      names.slice(0, -1).map((name) => `${createHash('sha256').update(bytes(name)).digest('hex')}  ${name}`),
    );
    for (const file of manifest.files) {
      expect(file.sha256).toBe(createHash('sha256').update(bytes(file.name)).digest('hex'));
      expect(file.bytes).toBe(bytes(file.name).length);
    }
  });

  test('a list names what the reference tables name, and the areas have their shapes', async () => {
    await openPublished();
    const asked = { ...common, filter: defaultFilter, content: 'region' } as const;
    const json = await unpackedBlob((await engine.exportFile({ ...asked, format: 'json' }, wordsOf)).file);
    expect(JSON.parse(json.text('data.json'))[0]).toMatchObject({
      region: '07',
      name: 'Marrakech-Safi',
      state: 'held',
    });
    const map = await unpackedBlob((await engine.exportFile({ ...asked, format: 'geojson' }, wordsOf)).file);
    expect(JSON.parse(map.text('data.geojson')).features).toHaveLength(12);
    expect(map.manifest.licences).toEqual({ data: ['CC-BY-4.0'], boundaries: ['ODbL-1.0'] });
    expect(json.manifest.licences.boundaries).toEqual([]);
  });

  test('there are no shapes of funders, and no workbook without a language', async () => {
    await openPublished();
    const asked = { ...common, filter: defaultFilter, content: 'funder' } as const;
    await expect(engine.exportFile({ ...asked, format: 'geojson' }, wordsOf)).rejects.toThrow('no shapes');
    const mute: typeof wordsOf = async (told) => ({ ...(await wordsOf(told)), workbook: null });
    await expect(engine.exportFile({ ...asked, format: 'xlsx' }, mute)).rejects.toThrow('language');
  });
});
