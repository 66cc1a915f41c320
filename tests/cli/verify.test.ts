import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kharita } from '../support/command.ts';
import { alter, archiveOf, fitSums, packed, partsOf } from '../support/tampering.ts';

const folder = mkdtempSync(join(tmpdir(), 'kharita-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  await kharita('export', '/fr/?region=09', '-o', path('grants.zip'));
  await kharita('export', '/ar/calls/', '-o', path('calls.zip'), '--format', 'excel');
  const parts = partsOf(readFileSync(path('grants.zip')));
  alter(parts, 'data.csv', (text) => text.replace(/,(\d+\.\d\d),,MAD/, ',9$1,,MAD'));
  fitSums(parts);
  writeFileSync(path('altered.zip'), packed(parts));
  writeFileSync(path('foreign.zip'), archiveOf({ 'a.csv': 'a\n' }));
  const calls = partsOf(readFileSync(path('calls.zip')));
  alter(calls, 'data.csv', (text) => text.replace('public_ma', 'private'));
  fitSums(calls);
  writeFileSync(path('alteredCalls.zip'), packed(calls));
  await kharita('export', '/ar/region/09', '-o', path('figures.zip'), '--content', 'published-figures');
  const figures = partsOf(readFileSync(path('figures.zip')));
  alter(figures, 'data.csv', (text) => text.replace(/,(\d+),MAD,/, ',9$1,MAD,'));
  fitSums(figures);
  writeFileSync(path('alteredFigures.zip'), packed(figures));
}, 60_000);

describe('kharita verify', () => {
  it('exits 0 where everything holds, and says so in the language asked for', async () => {
    const french = await kharita('verify', path('grants.zip'));
    expect([french.status, french.err]).toEqual([0, '']);
    expect(french.out).toContain('Le reçu est juste');
    expect(french.out).toContain('data.csv : chaque ligne est celle de l’édition, lignes 48.'.replace(' :', '\u202f:'));
    expect((await kharita('verify', path('calls.zip'), '--lang', 'ar')).out).toContain('الوصل صحيح');
    const figures = await kharita('verify', path('figures.zip'), '--lang', 'ar');
    expect([figures.status, figures.out]).toEqual([0, expect.stringContaining('الأرقام المنشورة')]);
  });

  it('says once that a part is missing', async () => {
    const parts = partsOf(readFileSync(path('grants.zip')));
    parts.delete('sources.csv');
    writeFileSync(path('short.zip'), packed(parts));
    const { out } = await kharita('verify', path('short.zip'), '--format', 'json');
    const codes = JSON.parse(out).findings.filter(
      ({ params }: { params: { name?: string } }) => params.name === 'sources.csv',
    );
    expect(codes.map(({ code }: { code: string }) => code)).toEqual(['missing']);
  });

  it.each([
    ['fr', 'abîmée à la fin', 'Téléchargez-la de nouveau', 'à l’endroit de data.csv'],
    ['ar', 'تالف في آخره', 'حملوا الأرشيف من جديد', 'تالف عند data.csv'],
    ['en', 'damaged at its end', 'Download it again', 'damaged at data.csv'],
  ])('says where an archive is damaged, and to download it again, %s', async (lang, end, again, at) => {
    const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
    const flipped = (name: string, from: number) => {
      const bytes = readFileSync(path('grants.zip'));
      const place = from < 0 ? bytes.length + from : from;
      bytes[place] = (bytes[place] ?? 0) ^ 0xff;
      writeFileSync(path(name), bytes);
      return kharita('verify', path(name), '--lang', lang);
    };
    const tail = await flipped('tail.zip', -5);
    expect([tail.status, plain(tail.out)]).toEqual([1, expect.stringContaining(end)]);
    expect(tail.out).toContain(again);
    const body = plain((await flipped('body.zip', 200)).out);
    expect(body).toContain(at);
    expect(body).toContain(again);
  });

  it('exits 1 with the line and the column, also where the sums were made to fit', async () => {
    const { status, out } = await kharita('verify', path('altered.zip'), '--lang', 'en');
    expect(status).toBe(1);
    expect(out).toMatch(
      /data\.csv, line 2, Amount awarded \(amount_awarded\): the file says 9[\d,]+\.\d\d \(9\d+\.\d\d\), the edition [\d,]+\.\d\d \(\d+\.\d\d\)\./,
    );
    expect(out).not.toContain('SHA256SUMS, ');
    const calls = await kharita('verify', path('alteredCalls.zip'), '--lang', 'en');
    expect([calls.status, calls.out]).toEqual([
      1,
      expect.stringMatching(/line 2, funding_origin: the file says private/),
    ]);
  });

  it('exits 1 for a published figure that is not the edition’s', async () => {
    const { status, out } = await kharita('verify', path('alteredFigures.zip'), '--lang', 'en');
    expect([status, out]).toEqual([
      1,
      expect.stringMatching(/data\.csv, line \d+, Value \(value\): the file says 9\d/),
    ]);
  });

  it('prints the same as data', async () => {
    const { status, out } = await kharita('verify', path('altered.zip'), '--format', 'json');
    const { verdict, findings } = JSON.parse(out);
    expect([status, verdict]).toEqual([1, 'edited']);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'lineAltered', level: 'edited', sentence: expect.stringContaining('data.csv') }),
    );
    const foreign = await kharita('verify', path('foreign.zip'), '--format', 'json');
    expect([foreign.status, JSON.parse(foreign.out).findings.map(({ code }: { code: string }) => code)]).toEqual([
      1,
      ['foreign'],
    ]);
  });

  it.each([
    [[], 'un FICHIER.zip'],
    [['absent.zip'], 'absent.zip n’existe pas'],
    [['a.zip', 'b.zip'], 'un FICHIER.zip'],
    [['a.zip', '--lang', 'de'], '--lang'],
    [['a.zip', '--format', 'pdf'], '--format'],
  ])('exits 2 for wrong use: %j', async (args, message) => {
    const { status, out, err } = await kharita('verify', ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('exits 2 where the folder typed is of another edition', async () => {
    const { status, err } = await kharita('verify', path('grants.zip'), '--edition', folder);
    expect([status, err.includes('l’édition published n’est pas ici')]).toEqual([2, true]);
  });
});
