import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { reportWords } from '../../src/cli/reportWords.ts';
import { kharita } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'kharita-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hostile =
  'association;montant;devise;<script>alert(1)</script>\nAssociation "A" & <b>B</b>;12;MAD;\n' +
  'Association C;NC <img src=x onerror=alert(1)>;MAD;\nAssociation D;plus tard, 50%;MAD;\n';

function place(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const parseCsv = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data;
const sentences = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/\s+/g, ' ');

describe('kharita report', () => {
  const file = place('hostile.csv', hostile);

  it('says of one file in text what check says, word for word', async () => {
    const [reported, checked] = [await kharita('report', file), await kharita('check', file)];
    expect([reported.status, reported.out]).toEqual([checked.status, checked.out]);
    expect(reported.status).toBe(1);
  });

  it.each(['fr', 'ar', 'en'])(
    'makes a page with the sentences of the text, in %s, and nothing that runs',
    async (lang) => {
      const html = (await kharita('report', file, '--format', 'html', '--lang', lang)).out;
      const page = new new JSDOM().window.DOMParser().parseFromString(html, 'text/html');
      const { out } = await kharita('report', file, '--lang', lang);
      expect([page.documentElement.lang, page.documentElement.dir]).toEqual([lang, lang === 'ar' ? 'rtl' : 'ltr']);
      expect(page.querySelectorAll('script, img, link, b, [onerror], [src], [href]').length).toBe(0);
      const told = sentences(out);
      const paragraphs = [...page.querySelectorAll('h3, p:not(.quiet)')].map(({ textContent }) =>
        sentences(textContent).trim(),
      );
      expect(paragraphs.length).toBeGreaterThan(9);
      expect(paragraphs.filter((paragraph) => !told.includes(paragraph))).toEqual([]);
      expect(page.body.textContent).toContain('NC <img src=x onerror=alert(1)>');
    },
  );

  it('reports on every file of a described folder as it is read, and takes the rows its descriptor counts', async () => {
    const dir = join(folder, 'commune');
    mkdirSync(dir);
    writeFileSync(join(dir, 'grants.csv'), 'Structure;Montant;devise\nAssociation A;1.500;MAD\nAssociation B;NC;MAD\n');
    const before = await kharita('report', dir);
    expect(before.status).toBe(3);
    await kharita('new-edition', dir, '--map', 'recipient_name=Structure', '--decimal', ',');
    const after = await kharita('report', dir, '--format', 'json');
    const [{ amount, rows, file: name }] = JSON.parse(after.out);
    expect([after.status, amount.sum, rows.setAside, name]).toEqual([0, '1500.00', 1, 'grants.csv']);
  });

  it('says which file of a folder is not the one described, and which is in no descriptor, in every form', async () => {
    const dir = join(folder, 'changee');
    mkdirSync(dir);
    writeFileSync(join(dir, 'a.csv'), 'association;montant;devise\nAssociation A;1500;MAD\n');
    await kharita('new-edition', dir);
    expect((await kharita('report', dir)).status).toBe(0);
    writeFileSync(join(dir, 'a.csv'), 'association;montant;devise\nAssociation A;1600;MAD\n');
    writeFileSync(join(dir, 'b.csv'), 'association;montant;devise\nAssociation B;10;MAD\n');
    for (const [lang, changed, added] of [
      ['fr', 'a.csv n’est pas le fichier que décrit', 'b.csv n’est pas dans datapackage.json'],
      ['ar', 'ليس الملف الموصوف في', 'غير مذكور في'],
      ['en', 'a.csv is not the file that', 'b.csv is not in datapackage.json'],
    ] as const) {
      const { status, out } = await kharita('report', dir, '--lang', lang);
      expect(status).toBe(1);
      for (const part of [changed, added, `kharita new-edition ${dir}`]) expect(sentences(out)).toContain(part);
      const [head = ''] = out.split('\n');
      expect(head).toContain(reportWords[lang].notice.notAsDescribed);
      expect(head).not.toContain(reportWords[lang].verdict.clean);
    }
    const github = (await kharita('report', dir, '--format', 'github')).out.split('\n');
    expect(
      github.filter((line) => /^::error file=.*[ab]\.csv,line=1,title=datapackage\.json::/.test(line)),
    ).toHaveLength(2);
    const gitlab = await kharita('report', dir, '--format', 'gitlab');
    expect(JSON.parse(gitlab.out).slice(0, 2)).toMatchObject([{ severity: 'blocker' }, { severity: 'blocker' }]);
    const json = await kharita('report', dir, '--format', 'json');
    expect([json.status, ...JSON.parse(json.out).map(({ notice }: { notice: unknown }) => notice)]).toEqual([
      1,
      { code: 'notAsDescribed' },
      { code: 'notDescribed' },
    ]);
    const csv = await kharita('report', dir, '--format', 'csv', '--lang', 'en');
    const table = parseCsv(csv.out);
    expect(table.filter(([, , , , code]) => code === 'datapackage.json').map((line) => [line[0], line[7]])).toEqual([
      ['a.csv', expect.stringContaining('kharita new-edition ./changee')],
      ['b.csv', expect.stringContaining('kharita new-edition ./changee')],
    ]);
    expect(sentences(csv.err).split(`kharita new-edition ${dir}`)).toHaveLength(3);
    expect(new Set(table.map(({ length }) => length))).toEqual(new Set([10]));
    const html = await kharita('report', dir, '--format', 'html', '--lang', 'en');
    expect([html.status, html.err.trim().split('\n').length]).toEqual([1, 2]);
    const page = new new JSDOM().window.DOMParser().parseFromString(html.out, 'text/html');
    const told = [...page.querySelectorAll('main > section li')].map(({ textContent }) => textContent);
    expect(told.map((text) => sentences(text ?? ''))).toEqual([
      expect.stringMatching(/^a\.csv is not the file/),
      expect.stringMatching(/^b\.csv is not in/),
    ]);
    expect(page.querySelector('h1')?.textContent).toContain(reportWords.en.notice.notAsDescribed);
    expect(page.querySelector('main')?.firstElementChild?.tagName).toBe('SECTION');
    expect((await kharita('report', file, '--format', 'html')).out).not.toContain('<section>');
    await kharita('new-edition', dir);
    expect((await kharita('report', dir)).status).toBe(0);
  });

  it('says that other rows are set aside than a descriptor counts, and warns of those it counts', async () => {
    const dir = join(folder, 'comptee');
    mkdirSync(dir);
    writeFileSync(join(dir, 'a.csv'), 'association;montant;devise\nAssociation A;1500;MAD\nAssociation B;NC;MAD\n');
    await kharita('new-edition', dir);
    const github = await kharita('report', dir, '--format', 'github');
    expect([github.status, github.out.includes('title=A02'), github.out.includes('::error')]).toEqual([0, true, false]);
    const path = join(dir, 'datapackage.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"setAside": 1', '"setAside": 7'));
    const { status, out } = await kharita('report', dir, '--lang', 'en');
    expect([status, sentences(out)]).toEqual([1, expect.stringContaining('rows set aside 1, in datapackage.json 7')]);
  });

  it('gives a change remarks beside its lines, for two makers of workflows', async () => {
    const { out } = await kharita('report', file, '--format', 'github', '--lang', 'en');
    const [first = ''] = out.split('\n').filter((line) => line.includes('title=A02'));
    expect(first).toMatch(/^::error file=.*hostile\.csv,line=3,title=A02::/);
    expect(out).toContain('plus tard, 50%25');
    expect(out.split('\n').every((line) => line === '' || /^::(error|warning) file=/.test(line))).toBe(true);
    const remarks = JSON.parse((await kharita('report', file, '--format', 'gitlab')).out);
    expect(remarks[0]).toMatchObject({ severity: 'major', location: { lines: { begin: expect.any(Number) } } });
    const prints = remarks.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('gives the table of the page for a spreadsheet, one for all files of a folder', async () => {
    const dir = join(folder, 'deux');
    mkdirSync(dir);
    for (const name of ['a.csv', 'b.csv']) writeFileSync(join(dir, name), hostile);
    const [one, both] = [
      await kharita('report', file, '--format', 'csv'),
      await kharita('report', dir, '--format', 'csv'),
    ];
    expect(one.out).toMatch(/^\ufeffFichier;Ligne;En-tête;Cellule;Code;Effet;Nombre;Constat;Pourquoi;Que faire\r\n/);
    const lines = (text: string) => text.split('\r\n').filter((line) => line !== '').length;
    expect(lines(both.out)).toBe(2 * lines(one.out) - 1);
    expect(both.out.split('\ufeff').length).toBe(2);
  });

  it('names a file by its name, or its path below the folder, wherever a report is sent', async () => {
    const dir = join(folder, 'envoi');
    mkdirSync(join(dir, 'annexe'), { recursive: true });
    writeFileSync(join(dir, 'annexe', 'a.csv'), hostile);
    for (const format of ['csv', 'json', 'html']) {
      const [one, all] = [
        await kharita('report', file, '--format', format),
        await kharita('report', dir, '--format', format),
      ];
      expect([one.out.includes('hostile.csv'), all.out.includes('annexe/a.csv')]).toEqual([true, true]);
      expect(`${one.out}${all.out}`).not.toContain(folder);
    }
    expect((await kharita('report', file, '--format', 'github')).out).toContain(`file=${file}`);
  });

  it('writes where it is told, and exits 2 for wrong use', async () => {
    const target = join(folder, 'r.html');
    const { status, out } = await kharita('report', file, '--format', 'html', '-o', target);
    expect([status, out, readFileSync(target, 'utf8').slice(0, 15)]).toEqual([1, '', '<!doctype html>']);
    expect((await kharita('report')).err).toContain('report attend un FICHIER ou un DOSSIER');
    mkdirSync(join(folder, 'rien'));
    expect((await kharita('report', join(folder, 'rien'))).err).toContain('aucun fichier de subventions ni d’appels');
    expect((await kharita('report', file, '--format', 'pdf')).status).toBe(2);
  });
});
