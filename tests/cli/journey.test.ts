import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { parseDescriptor } from '../../src/core/edition/descriptor.ts';

const program = resolve('src/cli/kharita.mjs');
const folder = mkdtempSync(join(tmpdir(), 'kharita-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a stranger is told to type, one command a line, from a spreadsheet to a public address. */
const told = readFileSync('docs/publishing.md', 'utf8');
const journey = told.slice(told.indexOf('## From a spreadsheet'), told.indexOf('## The commands'));
const typed = [...journey.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));

/** The twin of a real file: a preamble, Windows-1252, a heading nobody can know, no currency, amounts that are words. */
const list = [
  'Report of all payments \xa3 in period,,',
  ',,',
  'Body paid,Expense description,Amount Paid',
  'Association A,Mat\xe9riel,"1,200.50"',
  'Association B,Stage,(43.64)',
  'Association C,Stage,NC',
  'Mme Fatima Essai,Stage,800.00',
].join('\r\n');

function run(line: string, ...more: readonly string[]) {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
  const args = words.slice(2).map((word, at, all) => {
    if (word === 'my-city' && all[at - 1] === 'new-edition') return './my-city';
    return word.startsWith('~/') ? join(folder, word.slice(2)) : word;
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, ...more], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.replaceAll(/[\u2066-\u2069]/g, '') };
}

describe('a stranger who follows docs/publishing.md', () => {
  const [check = '', make = '', say = ''] = typed.filter((line) => line.startsWith('npx kharita'));
  writeFileSync(join(folder, 'list-2024.csv'), Buffer.from(list, 'latin1'));
  const answer = ['--map', 'recipient_name=Body paid'];

  it('is told commands and settings that exist', () => {
    const names = typed.filter((line) => line.startsWith('npx kharita')).map((line) => line.split(' ')[2]);
    expect(names).toEqual(['check', 'new-edition', 'new-edition']);
    expect(names.filter((name) => !commands.some((command) => command.name === name))).toEqual([]);
    const readme = readFileSync('README.md', 'utf8');
    const settings = typed.flatMap((line) => [...line.matchAll(/\b([A-Z_]+)=/g)].map(([, name = '']) => name));
    expect(settings.length).toBeGreaterThan(3);
    expect(settings.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('finds every command with its exit codes, here and in its own help', () => {
    const table = told.slice(told.indexOf('## The commands'), told.indexOf('## Templates'));
    for (const { name, usage } of commands) {
      const line = table.split('\n').find((one) => one.startsWith(`| \`${name} `)) ?? '';
      const codes = [...(usage.en.split('Exit:')[1] ?? '').matchAll(/(?:^|\s)(\d) /g)].map(([, code = '']) => code);
      expect([name, codes.length > 1]).toEqual([name, true]);
      if (!line.includes('as `check`')) {
        expect([name, [...line.matchAll(/(\d) [a-z]/g)].map(([, code = '']) => code)]).toEqual([name, codes]);
      }
    }
  });

  it('is asked which column is meant, in the words to type', () => {
    const { status, said } = run(check);
    expect(status).toBe(3);
    expect(said).toContain('--map "recipient_name=Body paid"');
    expect(run(check, ...answer).status).toBe(1);
  });

  it('has an edition, and hears what only they can say', () => {
    const { status, said } = run(make, ...answer);
    expect([status, said]).toEqual([0, expect.stringContaining('Still to be said')]);
    expect(said).toContain('rows counted 3, sum 1,956.86 MAD, set aside 1');
    expect(run(say).status).toBe(0);
    const { title, resources } = parseDescriptor(readFileSync(join(folder, 'my-city/datapackage.json'), 'utf8'));
    expect([title, resources[0]?.coverage.level, resources[0]?.publisher.fr]).toEqual([
      'Grants of My City',
      'complete',
      'My City',
    ]);
  });

  it('has nothing left to mend, and packs it with nobody named', () => {
    expect(run('npx kharita report ./my-city').status).toBe(0);
    const { status, said } = run('npx kharita pack ./my-city -o packed --lang en');
    expect([status, said]).toEqual([0, expect.stringContaining('rows that named a person 1')]);
    expect(readFileSync(join(folder, 'packed/list-2024.csv'), 'utf8').split('\n').slice(2, 7)).toEqual([
      'Body paid,Expense description,Amount Paid',
      'Association A,Matériel,"1,200.50"',
      'Association B,Stage,(43.64)',
      'Association C,Stage,NC',
      ',,800.00',
    ]);
  });
});
