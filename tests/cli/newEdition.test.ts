import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/universal';
import { readReference } from '../../src/cli/checkout.ts';
import { readEdition } from '../../src/cli/edition/readEdition.ts';
import { remeasure } from '../../src/cli/edition/remeasure.ts';
import { parseDescriptor } from '../../src/core/edition/descriptor.ts';
import { kitText } from '../../src/i18n/kitText.ts';
import { kharita } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'kharita-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As a spreadsheet set to French saves it: Windows-1252, semicolons, an amount that is a remark, no currency. */
const messy = Buffer.from(
  'Pr\xe9sident;;;\nStructure;Objet;Montant vot\xe9;Exercice\n' +
    'Association A;Mat\xe9riel;1 200,50;2024\nAssociation B;Stage;800,00;2024\nAssociation C;Stage;NC;2024\n',
  'latin1',
);
const answers = ['--map', 'amount_awarded=Montant voté', '--map', 'recipient_name=Structure', '--currency', 'MAD'];

function place(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const descriptorOf = (dir: string) => parseDescriptor(readFileSync(join(dir, 'datapackage.json'), 'utf8'));

describe('kharita new-edition', () => {
  it('makes a folder ready, without a descriptor that nothing could be built of', async () => {
    const dir = join(folder, 'vide');
    const { status, out } = await kharita('new-edition', dir, '--lang', 'en');
    expect([status, existsSync(dir), readdirSync(dir)]).toEqual([0, true, []]);
    expect(out).toContain('is ready. Put your CSV files into it');
  });

  it('writes nothing while a file waits for an answer, and asks as check does', async () => {
    const file = place('Liste 2024.csv', messy);
    const dir = join(folder, 'attend');
    const { status, out, err } = await kharita('new-edition', dir, file, '--lang', 'en');
    expect([status, out, existsSync(dir)]).toEqual([3, '', false]);
    expect(err).toContain('--map "amount_awarded=Montant voté"');
    const blocked = await kharita('new-edition', dir, place('vide.csv', ''));
    expect([blocked.status, existsSync(dir)]).toEqual([1, false]);
  });

  it('says what names the funder of a list that has no column for it', async () => {
    for (const language of ['fr', 'en', 'ar'] as const) {
      const made = async (name: string, text: string) =>
        (
          await kharita(
            'new-edition',
            join(folder, `${name}-${language}`),
            place(`${name}.csv`, text),
            '--lang',
            language,
          )
        ).out;
      const said = (name: string) => kitText(language)('fillFunder', { path: `${name}.csv` });
      const rows = 'Bénéficiaire;Montant accordé (DH)';
      expect(await made('sans', `${rows}\nAssociation A;100,00\n`)).toContain(said('sans'));
      const named = await made('avec', `Attribuant;${rows}\nCommune Exemple;Association A;100,00\n`);
      expect(named).not.toContain(said('avec'));
    }
  });

  it('speaks of calls where a file lists calls', async () => {
    const text = 'Identifiant de l’appel;Intitulé;Organisme;Date limite\nAP-1;Appel A;Commune Exemple;2026-11-27\n';
    for (const language of ['fr', 'en', 'ar'] as const) {
      const say = kitText(language);
      const run = ['new-edition', join(folder, `appels-${language}`), place('appels.csv', text), '--lang', language];
      const { out } = await kharita(...run);
      for (const code of ['fillCallsInstitution', 'fillCallsPartial'] as const)
        expect(out).toContain(say(code, { path: 'appels.csv' }));
      expect(out).not.toContain(say('fillPartial', { path: 'appels.csv' }));
    }
  });

  it('copies a messy file byte for byte and records how it was read, so that the edition reads', async () => {
    const dir = join(folder, 'commune');
    const said = ['--institution', 'commune-exemple', '--publisher', 'Commune Exemple', '--dated', '2026-01-31'];
    const { status, out } = await kharita('new-edition', dir, place('Liste 2024.csv', messy), ...answers, ...said);
    expect(status).toBe(0);
    expect(readFileSync(join(dir, 'liste-2024.csv')).equals(messy)).toBe(true);
    const [resource] = descriptorOf(dir).resources;
    expect(resource).toMatchObject({
      path: 'liste-2024.csv',
      encoding: 'windows-1252',
      dialect: { delimiter: ';', headerRows: [2] },
      publisher: { fr: 'Commune Exemple', ar: '' },
      coverage: { level: 'partial', institution: 'commune-exemple', year: '2024' },
      mapping: { amount_awarded: 'Montant voté', recipient_name: 'Structure' },
      reading: { currency: 'MAD' },
      setAside: 1,
    });
    expect(out).toContain('Reste à dire\u202F:');
    expect(out.replaceAll(/[\u2066-\u2069]/g, '')).toMatch(/lignes comptées 2, somme 2\s000,50 MAD, mises de côté 1/);
    const { table, edition } = await readEdition(dir, readReference());
    expect([table.length, edition.date, edition.files[0]?.rows]).toEqual([2, '2026-01-31', 2]);
  });

  it('takes a workbook as the CSV of its sheet, each row on the line of its number', async () => {
    const heading = (value: string) => ({ value, type: String });
    const sheet = [
      [heading('Direction X')],
      [],
      [heading('association'), heading('montant'), heading('devise'), heading('exercice')],
      [heading('Association "A", deux\nlignes'), { value: 1200.5, type: Number }, heading('MAD'), heading('2024')],
    ];
    const file = place('classeur.xlsx', new Uint8Array(await (await writeXlsx(sheet).toBlob()).arrayBuffer()));
    const dir = join(folder, 'classeur');
    const { status, out } = await kharita('new-edition', dir, file, '--lang', 'en');
    expect([status, out.replaceAll(/[\u2066-\u2069]/g, '')]).toEqual([
      0,
      expect.stringContaining('workbook classeur.xlsx'),
    ]);
    expect(readFileSync(join(dir, 'classeur.csv'), 'utf8').split('\n')).toEqual([
      ...['Direction X', ''],
      'association,montant,devise,exercice',
      '"Association ""A"", deux lignes",1200.5,MAD,2024',
      '',
    ]);
    const { table } = await readEdition(dir, readReference());
    expect([[...table.amount], [...table.line]]).toEqual([[120_050], [4]]);
    expect(descriptorOf(dir).resources[0]?.convertedFrom).toMatchObject({ name: 'classeur.xlsx' });
  });

  it('asks of a workbook by its own name, and writes nothing', async () => {
    const sheet = [
      ['Structure', 'Montant', 'devise'].map((value) => ({ value, type: String })),
      ['Association A', '1.500', 'MAD'].map((value) => ({ value, type: String })),
    ];
    const file = place('Demande.xlsx', new Uint8Array(await (await writeXlsx(sheet).toBlob()).arrayBuffer()));
    const dir = join(folder, 'demande');
    const { status, err } = await kharita('new-edition', dir, file, '--map', 'recipient_name=Structure');
    expect([status, existsSync(dir)]).toEqual([3, false]);
    expect(err).toContain('Demande.xlsx');
    expect(err).not.toContain('demande.csv');
  });

  it('says in Arabic what only the publisher knows', async () => {
    const { out } = await kharita(
      ...['new-edition', join(folder, 'arabe'), place('liste.csv', messy), ...answers],
      ...['--lang', 'ar'],
    );
    expect(out).toContain('بقي أن تحددوا:');
    expect(out).toContain('--coverage complete');
    expect(out).not.toMatch(/[{}[\]]/);
  });

  it('keeps the edition of an earlier day, with its date, and starts the new one with its files', async () => {
    const dir = join(folder, 'region');
    const first = place('a.csv', 'association,montant,devise\nAssociation A,100,MAD\n');
    const second = place('b.csv', 'association,montant,devise\nAssociation B,50,MAD\n');
    const named = ['--institution', 'region-1', '--title', 'Région'];
    await kharita('new-edition', dir, first, '--dated', '2025-06-30', '--coverage', 'complete', ...named);
    const { status, out } = await kharita('new-edition', dir, second, '--dated', '2026-06-30', '--format', 'json');
    expect([status, JSON.parse(out).kept]).toEqual([0, `${dir}@2025-06-30`]);
    expect(descriptorOf(`${dir}@2025-06-30`).resources.map(({ path }) => path)).toEqual(['a.csv']);
    const { title, version, resources } = descriptorOf(dir);
    expect([title, version]).toEqual(['Région', '2026-06-30']);
    expect(resources.map(({ path, coverage }) => [path, coverage.level])).toEqual([
      ['a.csv', 'complete'],
      ['b.csv', 'partial'],
    ]);
    const back = await kharita('new-edition', dir, second, '--dated', '2026-01-01', '--lang', 'en');
    expect([back.status, back.err.split('\n')[0]]).toEqual([
      2,
      'kharita: the edition is dated 2026-06-30, after 2026-01-01',
    ]);
  });

  it('says of a changed file, and of the whole edition, what they were and what they are', async () => {
    const dir = join(folder, 'avant-apres');
    mkdirSync(dir);
    const heads = 'association,montant,devise\n';
    writeFileSync(join(dir, 'a.csv'), `${heads}Association A,100.50,MAD\nAssociation B,20,MAD\n`);
    writeFileSync(join(dir, 'b.csv'), `${heads}Association C,1000,MAD\n`);
    const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/[\u202f\u00a0]/g, ' ');
    const run = async (...said: string[]) =>
      plain((await kharita('new-edition', dir, '--dated', '2026-01-31', ...said)).out);
    expect(await run('--lang', 'en')).not.toContain('before:');
    const change = (text: string) => writeFileSync(join(dir, 'a.csv'), heads + text);
    change('Association A,100.50,MAD\n');
    const en = await run('--lang', 'en');
    expect(en).toMatch(/a\.csv: rows counted 1, sum 100\.50 .*\n {4}before: rows counted 2, sum 120\.50 /);
    expect(en).toMatch(
      /The whole edition: rows counted 2, sum 1,100\.50 .*\n {4}before: rows counted 3, sum 1,120\.50 /,
    );
    expect(await run('--lang', 'en')).not.toContain('before:');
    change('Association A,70,MAD\n');
    expect(await run('--lang', 'fr')).toMatch(/somme 70,00 .*\n {4}avant : lignes comptées 1, somme 100,50 /);
    const path = join(dir, 'datapackage.json');
    const { resources, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
    const uncounted = resources.map(({ counted: _, ...resource }: Record<string, unknown>) => resource);
    writeFileSync(path, JSON.stringify({ ...rest, resources: uncounted }));
    const given = place('a.csv', `${heads}Association A,60,MAD\n`);
    const ar = await run(given, '--lang', 'ar');
    expect(ar).toMatch(/من قبل: الأسطر المحتسبة 1، المجموع 70,00/);
    expect(ar).toMatch(/الإصدار كله: .*1.060,00 .*\n {4}من قبل: .*1.070,00/);
    writeFileSync(path, JSON.stringify({ ...rest, resources: uncounted }));
    change('Association A,50,MAD\n');
    const json = JSON.parse(await run('--format', 'json'));
    expect([json.files[0].before, json.total.before]).toEqual([{ records: 1 }, null]);
    expect(json.total.now).toEqual({ rows: 2, sums: [{ currency: 'MAD', sum: '1050.00' }] });
  });

  it('takes the files that lie in a folder, and what is said without one is said of all', async () => {
    const dir = join(folder, 'depot');
    mkdirSync(join(dir, 'grants'), { recursive: true });
    writeFileSync(join(dir, 'grants/2024.csv'), 'association,montant,devise\nAssociation A,100,MAD\n');
    writeFileSync(join(dir, 'grants/2025.csv'), 'association,montant,devise\nMme Fatima Essai,10,MAD\n');
    const { out } = await kharita('new-edition', dir, '--lang', 'en');
    expect(out).toContain('seems to name people');
    await kharita(
      'new-edition',
      dir,
      '--licence',
      'CC-BY-4.0',
      '--coverage',
      'complete',
      '--institution',
      '*',
      '--publisher-ar',
      'جهة 1',
    );
    const { resources } = descriptorOf(dir);
    expect(
      resources.map(({ path, licenses, coverage, publisher }) => [path, licenses, coverage.level, publisher]),
    ).toEqual(
      ['grants/2024.csv', 'grants/2025.csv'].map((path) => [
        path,
        [{ name: 'CC-BY-4.0' }],
        'complete',
        { fr: '', ar: 'جهة 1' },
      ]),
    );
  });

  it('reads a file again without forgetting what was said of it', async () => {
    const dir = join(folder, 'relu');
    const file = place('liste.csv', messy);
    await kharita(
      'new-edition',
      dir,
      file,
      ...answers,
      '--institution',
      'commune-1',
      '--coverage',
      'complete',
      '--source',
      'https://example.org/l',
    );
    await kharita('new-edition', dir, join(dir, 'liste.csv'), ...answers.slice(0, 4));
    const [resource] = descriptorOf(dir).resources;
    expect([resource?.coverage.level, resource?.sources[0]?.path]).toEqual(['complete', 'https://example.org/l']);
    expect([resource?.reading, resource?.setAside]).toEqual([{}, 1]);
  });

  it('asks whose list is whole where the rows do not say, and writes nothing', async () => {
    const dir = join(folder, 'sans-nom');
    const file = place('sans-nom.csv', 'association,montant,devise\nAssociation A,100,MAD\n');
    await kharita('new-edition', dir, file, '--dated', '2026-01-31');
    const before = readFileSync(join(dir, 'datapackage.json'), 'utf8');
    for (const [lang, sentence] of [
      ['fr', 'ajoutez --institution NOM'],
      ['zgh', 'ajoutez --institution NOM'],
      ['ar', 'أضيفوا --institution SLUG'],
      ['en', 'sans-nom.csv names no single one: add --institution SLUG'],
    ] as const) {
      const said = ['--coverage', 'complete', '--dated', '2026-02-28', '--lang', lang];
      const { status, err } = await kharita('new-edition', dir, ...said);
      expect([status, existsSync(`${dir}@2026-01-31`)]).toEqual([2, false]);
      expect(err.replaceAll(/[\u2066-\u2069]/g, '')).toContain(sentence);
    }
    expect(readFileSync(join(dir, 'datapackage.json'), 'utf8')).toBe(before);
    const whose = place(
      'avec-nom.csv',
      'attribuant,association,montant,devise\nCommune Exemple,Association A,100,MAD\n',
    );
    expect((await kharita('new-edition', join(folder, 'avec-nom'), whose, '--coverage', 'complete')).status).toBe(0);
  });

  it('refuses a file that the edition holds already, whatever its name, and writes nothing', async () => {
    const dir = join(folder, 'double');
    const file = place('liste-2024.csv', messy);
    await kharita('new-edition', dir, file, ...answers);
    const before = readFileSync(join(dir, 'datapackage.json'), 'utf8');
    const copy = place('liste-2024-bis.csv', messy);
    for (const [lang, sentence] of [
      ['fr', /^kharita: liste-2024-bis\.csv est, octet pour octet, liste-2024\.csv/],
      ['ar', /لم يُكتب شيء/],
      ['en', /its rows would count twice\. Nothing was written\./],
    ] as const) {
      const { status, out, err } = await kharita('new-edition', dir, copy, ...answers, '--lang', lang);
      expect([status, out]).toEqual([1, '']);
      expect(err.replaceAll(/[\u2066-\u2069]/g, '')).toMatch(sentence);
    }
    expect(readdirSync(dir)).toEqual(['datapackage.json', 'liste-2024.csv']);
    expect(readFileSync(join(dir, 'datapackage.json'), 'utf8')).toBe(before);
    expect((await kharita('new-edition', dir, file, ...answers)).status).toBe(0);
    const both = await kharita('new-edition', join(folder, 'deux-fois'), file, copy, ...answers);
    expect([both.status, existsSync(join(folder, 'deux-fois'))]).toEqual([1, false]);
  });

  it('says how many ids of a funder stand in two files', async () => {
    const dir = join(folder, 'identifiants');
    const heads = 'grant_id;association;attribuant;montant;devise\n';
    const rows = ['A-1;Association A;Commune Exemple;100;MAD\n', 'A-2;Association B;Commune Exemple;50;MAD\n'];
    await kharita('new-edition', dir, place('un.csv', heads + rows.join('')));
    const other = place('autre.csv', `${heads}A-1;Association C;Commune Autre;10;MAD\n`);
    expect((await kharita('new-edition', dir, other, '--lang', 'en')).out).not.toContain('count in both');
    const { out } = await kharita('new-edition', dir, place('bis.csv', `${heads}${rows[1]}`), '--format', 'json');
    expect(JSON.parse(out).remarks).toContainEqual({ code: 'repeatedIds', path: 'bis.csv', other: 'un.csv', count: 1 });
  });

  it('takes a file mended in the folder as its descriptor reads it, and counts again what is set aside', async () => {
    const dir = join(folder, 'corrige');
    await kharita('new-edition', dir, place('liste.csv', messy), ...answers);
    const mended = Buffer.from(messy.toString('latin1').replace(';NC;', ';100,00;'), 'latin1');
    writeFileSync(join(dir, 'liste.csv'), mended);
    const { status } = await kharita('new-edition', dir);
    const [resource] = descriptorOf(dir).resources;
    expect([status, resource?.setAside, resource?.mapping, resource?.reading]).toEqual([
      ...[0, 0, { amount_awarded: 'Montant voté', recipient_name: 'Structure' }],
      { currency: 'MAD' },
    ]);
    const stale = readFileSync(join(dir, 'datapackage.json'), 'utf8').replace('"setAside": 0', '');
    writeFileSync(join(dir, 'datapackage.json'), stale.replace('"title": "liste.csv"', '"title": "x", "setAside": 7'));
    await expect(readEdition(dir, readReference())).rejects.toThrow('kharita new-edition counts them again');
    expect((await kharita('new-edition', dir)).status).toBe(0);
    expect((await readEdition(dir, readReference())).table.length).toBe(3);
    const { text, stopped } = await remeasure(dir, readReference());
    expect([text, stopped]).toEqual([readFileSync(join(dir, 'datapackage.json'), 'utf8'), []]);
  });

  it('does not keep a changed file as the edition of an earlier day', async () => {
    const dir = join(folder, 'en-place');
    await kharita('new-edition', dir, place('liste.csv', messy), ...answers, '--dated', '2026-01-31');
    writeFileSync(join(dir, 'liste.csv'), messy.toString('latin1').replace(';NC;', ';100,00;'), 'latin1');
    const later = await kharita('new-edition', dir, '--dated', '2026-02-28', '--lang', 'en');
    expect([later.status, existsSync(`${dir}@2026-01-31`)]).toEqual([1, false]);
    expect(later.err.replaceAll(/[\u2066-\u2069]/g, '')).toContain('--dated 2026-01-31');
    expect((await kharita('new-edition', dir, '--dated', '2026-01-31')).status).toBe(0);
  });

  it('says in one line what is wrong with a folder', async () => {
    const dir = join(folder, 'casse');
    mkdirSync(dir);
    writeFileSync(join(dir, 'datapackage.json'), '{"version":');
    for (const command of [
      ['new-edition', dir],
      ['report', dir],
    ]) {
      const { status, err } = await kharita(...command);
      expect([status, err.trim().split('\n').length]).toEqual([1, 1]);
      expect(err).toMatch(/^kharita: /);
    }
  });

  it.each([
    ['new-edition takes a NAME or a DIR', []],
    ['an edition’s name', ['./Majuscule']],
    ['--contact cannot be: nobody', ['x', '--contact', 'nobody']],
    ['--source cannot be: javascript:1', ['x', '--source', 'javascript:1']],
    ['--dated is no day: 2026-13-40', ['x', '--dated', '2026-13-40']],
    ['two files would be liste.csv', ['./x', place('liste.csv', messy), place('Liste.csv', messy)]],
  ])('exits 2 where it is typed wrongly: %s', async (message, args) => {
    const { status, err } = await kharita('new-edition', ...args, '--lang', 'en');
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});
