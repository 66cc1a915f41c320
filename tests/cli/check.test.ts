import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Commanded, kharita } from '../support/command.ts';
import { rawWorkbook, row } from '../support/workbooks.ts';

const program = resolve('src/cli/kharita.mjs');
const folder = mkdtempSync(join(tmpdir(), 'kharita-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Runs the program as a reader would, from another folder: a process of its own. */
function spawned(...args: readonly string[]): Commanded {
  const ran = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { status: ran.status ?? Number.NaN, out: ran.stdout, err: ran.stderr };
}

beforeAll(() => {
  vi.stubEnv('npm_lifecycle_event', 'kharita');
  vi.stubEnv('INIT_CWD', folder);
});

const clean = file(
  'clean.csv',
  'identifiant;association;montant;année\n1;Association A;1 200,50;2024\n2;Association B;800,00;2025\n',
);

describe('kharita check', { timeout: 60_000 }, () => {
  it('prints one JSON object with the shape of the record and exits 0', async () => {
    const { status, out, err } = await kharita('check', clean, '--format', 'json', '--currency', 'MAD');
    expect([status, err]).toEqual([0, '']);
    const report: unknown = JSON.parse(out);
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

  it('knows a file of calls by its headings, and reports no sum of it', async () => {
    const calls = file('calls.csv', 'titre;date limite;lien\nAppel 1;2026-12-01;javascript:alert(1)\nAppel 2;;\n');
    const { status, out } = await kharita('check', calls, '--format', 'json');
    const report = JSON.parse(out);
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
    const printed = (await kharita('check', calls)).out;
    expect(printed).toContain('Appels à projets: 2');
    expect(printed).not.toMatch(/Somme|devise|subvention/);
    expect((await kharita('check', calls, '--lang', 'ar')).out).toContain('طلبات المشاريع: \u20682\u2069');
  });

  it('is a program: the same, as a process of its own', async () => {
    expect(spawned('check', clean, '--currency', 'MAD')).toEqual(await kharita('check', clean, '--currency', 'MAD'));
  });

  it('exits 1 when rows are set aside or the file cannot be read', async () => {
    expect((await kharita('check', file('aside.csv', 'association,montant\nA,1\nB,NC\n'))).status).toBe(1);
    expect((await kharita('check', file('sheet.csv', Uint8Array.of(0x50, 0x4b, 3, 4)))).status).toBe(1);
  });

  it('exits 3 with the question, and 0 once it is answered', async () => {
    const asks = file('asks.csv', 'association;Budget voté\nA;1.500\n');
    const asked = await kharita('check', asks, '--format', 'json');
    expect(asked.status).toBe(3);
    expect(JSON.parse(asked.out)).toMatchObject({
      amount: { sum: null },
      questions: [{ code: 'H01', heading: 'amount_awarded', choices: ['Budget voté'] }],
    });
    const mapped = await kharita('check', asks, '--format', 'json', '--map', 'amount_awarded=BUDGET  VOTE');
    expect(mapped.status).toBe(3);
    expect(JSON.parse(mapped.out)).toMatchObject({
      questions: [{ code: 'A03', heading: 'Budget voté', choices: [',', '.'] }],
    });
    const answered = await kharita(
      'check',
      asks,
      '--format',
      'json',
      '--map',
      'amount_awarded=Budget voté',
      '--decimal',
      ',',
    );
    expect([answered.status, JSON.parse(answered.out).amount.sum]).toEqual([0, '1500.00']);
  });

  it('takes what the reader says of a file instead of what is detected', async () => {
    const odd = file('odd.tsv', 'Liste\nassociation\tmontant\tsecteur\nA\t5\tSport scolaire\nB\t7\tmontant\n');
    const told = async (...more: readonly string[]) =>
      JSON.parse((await kharita('check', odd, '--format', 'json', ...more)).out);
    expect(await told()).toMatchObject({ delimiter: '\t', headerRecord: 2, amount: { sum: '12.00' } });
    expect(await told('--delimiter', 'tab', '--header-row', '2')).toMatchObject({ amount: { sum: '12.00' } });
    expect(await told('--delimiter', ';', '--header-row', '1')).toMatchObject({ delimiter: ';', headerRecord: 1 });
    const unknown = (issues: readonly { code: string; count: number }[]) =>
      issues.find(({ code }) => code === 'S01')?.count;
    expect(unknown((await told()).issues)).toBe(2);
    expect(unknown((await told('--value', 'sector:sport scolaire=sport')).issues)).toBe(1);
  });

  it('reads several files, and exits with what is most pressing', async () => {
    const asks = file('asked.csv', 'association;montant\nA;1.500\n');
    const several = await kharita('check', clean, asks, '--format', 'json');
    expect(several.status).toBe(3);
    expect(JSON.parse(several.out).map(({ file: name }: { file: string }) => name)).toEqual([clean, asks]);
    expect((await kharita('check', clean, clean)).out.match(/SHA-256/g)).toHaveLength(2);
  });

  it('reads a workbook, the sheet it is told', async () => {
    const sheets = {
      A: row(1, 'association', 'montant') + row(2, 'X', 5),
      B: row(1, 'association', 'montant') + row(2, 'X', 6),
    };
    const book = file('book.xlsx', rawWorkbook({ sheets }));
    expect(JSON.parse((await kharita('check', book, '--format', 'json')).out)).toMatchObject({
      sheet: 'A',
      amount: { sum: '5.00' },
    });
    expect((await kharita('check', book, '--sheet', 'B', '--lang', 'en')).out).toContain('Sheet: B\n');
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
    const { status, out, err } = await kharita(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('says wrong use on the error output of the process', async () => {
    const { status, out, err } = spawned('check');
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe('kharita: check attend un FICHIER, ou plusieurs\nkharita check --help dit comment s’en servir.\n');
  });

  it('helps: with its commands, and with one of them', async () => {
    const [all, one] = [await kharita('--help'), await kharita('check', '--help')];
    expect([all.status, one.status]).toEqual([0, 0]);
    expect(all.out).toMatch(/^Usage : kharita COMMANDE[\s\S]*\n {2}check {3}/);
    expect(one.out).toMatch(/^Usage : kharita check FICHIER/);
    expect(all.err + one.err).toBe('');
  });

  it('speaks French unless told, Arabic and English', async () => {
    expect((await kharita('check', clean)).out).toContain('Enregistrements lus: 2');
    expect((await kharita('check', clean, '--lang', 'en')).out).toContain('Records read: 2');
    expect((await kharita('check', clean, '--lang', 'ar')).out).toContain('السجلات المقروءة: \u20682\u2069');
  });

  it('names the options that answer, in words and with cells of the file', async () => {
    const asks = file('words.csv', 'association;montant;date\nA;1.500;03/04/2024\n');
    const { out } = await kharita('check', asks);
    expect(out).toContain('? montant — choix:');
    expect(out).toContain('--decimal , → «\u202F1.500\u202F» vaut 1\u202F500\n');
    expect(out).toContain('--decimal . → «\u202F1.500\u202F» vaut 1,5\n');
    expect(out).toContain('--date mdy → «\u202F03/04/2024\u202F» est le 4\u00A0mars\u00A02024\n');
    expect(out).toContain('1 en attente d’une réponse');
    expect(out).not.toContain('comptés');
    const twice = file('twice.csv', 'association;montant;montant\nA;1;2\n');
    expect((await kharita('check', twice)).out).toContain('? Montant accordé (amount_awarded)');
    expect((await kharita('check', twice)).out).toContain('--map "amount_awarded=montant [3]" → montant (colonne 3)');
  });

  it('writes Arabic with its own comma, and keeps figures in their order', async () => {
    const asks = file('arabic.csv', 'association;montant;montant;date\nA;-1.500;2;03/04/2024\n');
    const lines = (await kharita('check', asks, '--lang', 'ar')).out.split('\n');
    const outside = lines.map((line) => line.replace(/\u2068[^\u2069]*\u2069/g, ''));
    expect(
      outside.filter((line) => /,|(?<![«»\d/-])\d(?![\d»/-])/.test(line) && !line.includes('SHA') && !/«03/.test(line)),
    ).toEqual([]);
    expect(
      lines.filter((line) => line.includes('السطر') && line.includes('، \u2068montant\u2069')).length,
    ).toBeGreaterThan(0);
  });
});
