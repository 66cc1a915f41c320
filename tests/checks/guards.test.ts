import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { looseObject, object, parse, record, string, unknown } from 'valibot';
import { describe, expect, it } from 'vitest';
import { importRuleNames } from '../../src/build/checks/importRules.ts';

const Biome = object({ linter: object({ rules: record(string(), unknown()) }) });
const Stylelint = object({ rules: record(string(), unknown()) });

function readJson(path: string): object {
  return parse(looseObject({}), JSON.parse(readFileSync(path, 'utf8')));
}

/** Runs a tool of this checkout on a planted tree; answers with all it printed and whether it objected. */
function run(
  tool: string,
  parameters: readonly string[],
  cwd = '.',
): { readonly objected: boolean; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin', tool), parameters, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    shell: process.platform === 'win32',
  });
  return { objected: status !== 0 && status !== null, said: stdout + stderr };
}

describe('each machine check objects to what was planted for it', () => {
  it('import rules: every rule, by name', () => {
    const { objected, said } = run('tsx', ['src/build/checks/imports.ts', 'tests/guards/imports']);
    expect(objected).toBe(true);
    for (const name of importRuleNames) expect(said).toContain(`${name}: `);
  });

  it('import rules: a tree in which nothing can be read', () => {
    const { objected, said } = run('tsx', ['src/build/checks/imports.ts', 'tests/guards/blind']);
    expect(objected).toBe(true);
    expect(said).toContain('the parser is blind');
  });

  it('words in the code: text, attributes and strings in braces', () => {
    const { objected, said } = run('tsx', ['src/build/checks/literalText.ts', 'tests/guards/words']);
    expect(objected).toBe(true);
    const planted = ['"Planted text"', '"Planted title"', '"Planted label"', '"planted string"'];
    for (const words of planted) expect(said).toContain(words);
    expect(said).toContain(`${planted.length} with words of their own`);
  });

  it('types: every strict option of tsconfig.json', () => {
    const { objected, said } = run('tsc', ['-p', 'tests/guards/types', '--noEmit']);
    expect(objected).toBe(true);
    for (const code of ['TS1484', 'TS2375', 'TS4114', 'TS7029', 'TS7006', 'TS2322']) expect(said).toContain(code);
  });

  it.each(['core', 'offline'])('types of %s: the page and Node are unknown there', (folder) => {
    const { objected, said } = run('tsc', ['-p', `tests/guards/types-${folder}`]);
    expect(objected).toBe(true);
    for (const name of ['document', 'window', 'process']) expect(said).toContain(`'${name}'`);
  });

  it('styles: every rule of .stylelintrc.json, and an excuse without a reason', () => {
    const { objected, said } = run('stylelint', ['--config', '.stylelintrc.json', 'tests/guards/styles/*.css']);
    expect(objected).toBe(true);
    for (const name of [
      ...Object.keys(parse(Stylelint, readJson('.stylelintrc.json')).rules),
      '--report-descriptionless-disables',
    ])
      expect(said).toContain(name);
  });

  it('dead code: files, packages, binaries, imports, exports and types', () => {
    const { objected, said } = run('knip', [
      '--no-progress',
      '--directory',
      'tests/guards/knip',
      '--config',
      '../../../knip.json',
    ]);
    expect(objected).toBe(true);
    const planted = [
      'unusedFile.ts',
      'react',
      'vite',
      'valibot',
      'absent-tool',
      'nothing.ts',
      'unusedExport',
      'UnusedType',
    ];
    for (const name of planted) expect(said).toContain(name);
  });

  it('sizes: a file over its budget', () => {
    const { objected, said } = run('size-limit', [], 'tests/guards/sizes');
    expect(objected).toBe(true);
    expect(said).toContain('exceeded');
  });
});

describe('biome', () => {
  it('objects to every rule that biome.json turns on by name, and to unformatted code', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kharita-biome-'));
    cpSync('tests/guards/biome', join(folder, 'src'), { recursive: true });
    const config = readJson('biome.json');
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
    const { objected, said } = run('biome', ['check', '--max-diagnostics=none', '.'], folder);
    rmSync(folder, { recursive: true });
    expect(objected).toBe(true);
    const { preset, ...groups } = parse(Biome, config).linter.rules;
    const named = Object.values(groups).flatMap((group) =>
      Object.entries(group ?? {}).flatMap(([name, level]) => (level === 'off' ? [] : [name])),
    );
    expect([preset, named.length > 10]).toEqual(['recommended', true]);
    for (const name of named) expect(said).toContain(`/${name} `);
    expect(said).toMatch(/planted[.]ts format/);
  });
});
