import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { rawWorkbook, row } from '../support/workbooks.ts';
import { Written } from './written.ts';

const program = resolve('src/cli/kharita.mjs');
const folder = mkdtempSync(join(tmpdir(), 'kharita-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Runs the program as a reader would, from another folder. */
function kharita(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const clean = file(
  'clean.csv',
  'identifiant;association;montant;année\n1;Association A;1 200,50;2024\n2;Association B;800,00;2025\n',
);

describe('kharita check', { timeout: 60_000 }, () => {
  it('prints one JSON object with the shape of the record and exits 0', () => {
    const { status, stdout, stderr } = kharita('check', clean, '--format', 'json', '--currency', 'MAD');
    expect([status, stderr]).toEqual([0, '']);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      file: 'clean.csv',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      encoding: 'utf-8',
      delimiter: ';',
      headerRecord: 1,
      rows: { read: 2, accepted: 2, setAside: 0, blank: 0, totals: 0, footnotes: 0 },
      amount: { sum: '2000.50', currency: 'MAD', n: 2, negatives: 0, kind: 'awarded' },
      byYear: { 2024: { n: 1, sum: '1200.50' }, 2025: { n: 1, sum: '800.00' } },
      columns: [
        { heading: 'identifiant', field: 'grant_id', by: 'alias' },
        { heading: 'association', field: 'recipient_name', by: 'alias' },
        { heading: 'montant', field: 'amount_awarded', by: 'alias' },
        { heading: 'année', field: 'fiscal_year', by: 'alias' },
      ],
      questions: [],
    });
    expect(Object.keys(report ?? {})).toEqual([
      'file',
      'sha256',
      'encoding',
      'delimiter',
      'headerRecord',
      'rows',
      'amount',
      'byYear',
      'columns',
      'issues',
      'questions',
    ]);
  });

  it('knows a file of calls by its headings, and reports no sum of it', () => {
    const calls = file('calls.csv', 'titre;date limite;lien\nAppel 1;2026-12-01;javascript:alert(1)\nAppel 2;;\n');
    const { status, stdout } = kharita('check', calls, '--format', 'json');
    const report = JSON.parse(stdout);
    expect([status, report.profile, report.rows.accepted]).toEqual([0, 'kharita-calls-1', 2]);
    expect(Object.keys(report)).toEqual([
      'profile',
      'file',
      'sha256',
      'encoding',
      'delimiter',
      'headerRecord',
      'rows',
      'columns',
      'issues',
      'questions',
    ]);
    expect(report.issues.map(({ code }: { code: string }) => code)).toEqual(['C01', 'C04', 'H05', 'G02']);
    const printed = kharita('check', calls).stdout;
    expect(printed).toContain('Appels à projets: 2');
    expect(printed).not.toMatch(/Somme|devise|subvention/);
    expect(kharita('check', calls, '--lang', 'ar').stdout).toContain('طلبات المشاريع: \u20682\u2069');
  });

  it('exits 1 when rows are set aside or the file cannot be read', () => {
    expect(kharita('check', file('aside.csv', 'association,montant\nA,1\nB,NC\n')).status).toBe(1);
    expect(kharita('check', file('sheet.csv', Uint8Array.of(0x50, 0x4b, 3, 4))).status).toBe(1);
  });

  it('exits 3 with the question, and 0 once it is answered', () => {
    const asks = file('asks.csv', 'association;Budget voté\nA;1.500\n');
    const asked = kharita('check', asks, '--format', 'json');
    expect(asked.status).toBe(3);
    expect(JSON.parse(asked.stdout)).toMatchObject({
      amount: { sum: null },
      questions: [{ code: 'H01', heading: 'amount_awarded', choices: ['Budget voté'] }],
    });
    const mapped = kharita('check', asks, '--format', 'json', '--map', 'amount_awarded=BUDGET  VOTE');
    expect(mapped.status).toBe(3);
    expect(JSON.parse(mapped.stdout)).toMatchObject({
      questions: [{ code: 'A03', heading: 'Budget voté', choices: [',', '.'] }],
    });
    const answered = kharita(
      'check',
      asks,
      '--format',
      'json',
      '--map',
      'amount_awarded=Budget voté',
      '--decimal',
      ',',
    );
    expect([answered.status, JSON.parse(answered.stdout).amount.sum]).toEqual([0, '1500.00']);
  });

  it('takes what the reader says of a file instead of what is detected', () => {
    const odd = file('odd.tsv', 'Liste\nassociation\tmontant\tsecteur\nA\t5\tSport scolaire\nB\t7\tmontant\n');
    const told = (...more: readonly string[]) => JSON.parse(kharita('check', odd, '--format', 'json', ...more).stdout);
    expect(told()).toMatchObject({ delimiter: '\t', headerRecord: 2, amount: { sum: '12.00' } });
    expect(told('--delimiter', 'tab', '--header-row', '2')).toMatchObject({ amount: { sum: '12.00' } });
    expect(told('--delimiter', ';', '--header-row', '1')).toMatchObject({ delimiter: ';', headerRecord: 1 });
    const unknown = (issues: readonly { code: string; count: number }[]) =>
      issues.find(({ code }) => code === 'S01')?.count;
    expect(unknown(told().issues)).toBe(2);
    expect(unknown(told('--value', 'sector:sport scolaire=sport').issues)).toBe(1);
  });

  it('reads several files, and exits with what is most pressing', () => {
    const asks = file('asked.csv', 'association;montant\nA;1.500\n');
    const several = kharita('check', clean, asks, '--format', 'json');
    expect(several.status).toBe(3);
    expect(JSON.parse(several.stdout).map(({ file: name }: { file: string }) => name)).toEqual([clean, asks]);
    expect(kharita('check', clean, clean).stdout.match(/SHA-256/g)).toHaveLength(2);
  });

  it('reads a workbook, the sheet it is told', () => {
    const sheets = {
      A: row(1, 'association', 'montant') + row(2, 'X', 5),
      B: row(1, 'association', 'montant') + row(2, 'X', 6),
    };
    const book = file('book.xlsx', rawWorkbook({ sheets }));
    expect(JSON.parse(kharita('check', book, '--format', 'json').stdout)).toMatchObject({
      sheet: 'A',
      amount: { sum: '5.00' },
    });
    expect(kharita('check', book, '--sheet', 'B', '--lang', 'en').stdout).toContain('Sheet: B\n');
  });

  it.each([
    [['check'], 'check attend un FICHIER'],
    [['check', '.'], '. est un dossier'],
    [['check', clean, '--delimiter', 'x'], '--delimiter'],
    [['check', clean, '--header-row', '0'], '--header-row'],
    [['check', clean, '--value', 'amount_awarded:x=1'], 'CHAMP:IMPRIMÉ=CODE'],
    [['check', clean, '--value', 'sector:x'], 'CHAMP:IMPRIMÉ=CODE'],
    [['check', 'absent.csv'], 'absent.csv n’existe pas'],
    [['check', clean, '--map', 'nofield=x'], 'champ connu'],
    [['check', clean, '--map', 'share'], 'CHAMP=INTITULÉ'],
    [['check', clean, '--decimal', ';'], '--decimal'],
    [['check', clean, '--lang', 'de'], '--lang'],
    [['check', clean, '--nothing'], '--nothing'],
    [['frobnicate'], 'commande inconnue'],
    [['check', clean, '--lang'], '--lang attend une valeur'],
    [[], 'aucune commande'],
  ])('exits 2 for wrong use: %j', async (args, message) => {
    const [out, err] = [new Written(), new Written()];
    expect(await main(args, out, err)).toBe(2);
    expect(out.text).toBe('');
    expect(err.text).toContain(message);
  });

  it('says wrong use on the error output of the process', () => {
    const { status, stdout, stderr } = kharita('check');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'kharita: check attend un FICHIER, ou plusieurs\nkharita check --help dit comment s’en servir.\n',
    );
  });

  it('helps: with its commands, and with one of them', async () => {
    const [all, one, wrong] = [new Written(), new Written(), new Written()];
    expect(await main(['--help'], all, wrong)).toBe(0);
    expect(all.text).toMatch(/^Usage : kharita COMMANDE[\s\S]*\n {2}check {3}/);
    expect(await main(['check', '--help'], one, wrong)).toBe(0);
    expect(one.text).toMatch(/^Usage : kharita check FICHIER/);
    expect(wrong.text).toBe('');
  });

  it('speaks French unless told, Arabic and English', () => {
    expect(kharita('check', clean).stdout).toContain('Enregistrements lus: 2');
    expect(kharita('check', clean, '--lang', 'en').stdout).toContain('Records read: 2');
    expect(kharita('check', clean, '--lang', 'ar').stdout).toContain('السجلات المقروءة: \u20682\u2069');
  });

  it('names the options that answer, in words and with cells of the file', () => {
    const asks = file('words.csv', 'association;montant;date\nA;1.500;03/04/2024\n');
    const { stdout } = kharita('check', asks);
    expect(stdout).toContain('? montant — choix:');
    expect(stdout).toContain('--decimal , → «\u202F1.500\u202F» vaut 1\u202F500\n');
    expect(stdout).toContain('--decimal . → «\u202F1.500\u202F» vaut 1,5\n');
    expect(stdout).toContain('--date mdy → «\u202F03/04/2024\u202F» est le 4\u00A0mars\u00A02024\n');
    expect(stdout).toContain('1 en attente d’une réponse');
    expect(stdout).not.toContain('comptés');
    const twice = file('twice.csv', 'association;montant;montant\nA;1;2\n');
    expect(kharita('check', twice).stdout).toContain('? Montant accordé (amount_awarded)');
    expect(kharita('check', twice).stdout).toContain('--map "amount_awarded=montant [3]" → montant (colonne 3)');
  });

  it('writes Arabic with its own comma, and keeps figures in their order', () => {
    const asks = file('arabic.csv', 'association;montant;montant;date\nA;-1.500;2;03/04/2024\n');
    const lines = kharita('check', asks, '--lang', 'ar').stdout.split('\n');
    const outside = lines.map((line) => line.replace(/\u2068[^\u2069]*\u2069/g, ''));
    expect(
      outside.filter((line) => /,|(?<![«»\d/-])\d(?![\d»/-])/.test(line) && !line.includes('SHA') && !/«03/.test(line)),
    ).toEqual([]);
    expect(
      lines.filter((line) => line.includes('السطر') && line.includes('، \u2068montant\u2069')).length,
    ).toBeGreaterThan(0);
  });
});
