import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { looseObject, parse, record, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { github, gitlab } from '../support/workflows.ts';

const { scripts } = parse(
  looseObject({ scripts: record(string(), string()) }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);

const steps = Object.values(github.jobs).flatMap((job) => job.steps);
const runs = {
  github: steps.flatMap(({ run }) => run ?? []),
  gitlab: [...gitlab.default.before_script, ...gitlab.check.script, ...gitlab.pages.script],
};

describe.each(Object.entries(runs))('the workflow for %s', (_, lines) => {
  it('runs commands that exist, with options they know', () => {
    const called = lines.flatMap((line) => [...line.matchAll(/kharita\.mjs (\S+)([^|]*)/g)]);
    expect(called.map(([, name]) => name)).toEqual(expect.arrayContaining(['report', 'pack']));
    for (const [, name, rest = ''] of called) {
      const usage = commands.find((command) => command.name === name)?.usage.en ?? '';
      const options = [...rest.matchAll(/\s(--?[a-z-]+)/g)].map(([, option = '']) => option);
      expect(options.filter((option) => !usage.includes(option))).toEqual([]);
    }
    const formats = lines.flatMap((line) => [...line.matchAll(/--format (\S+)/g)].map(([, format = '']) => format));
    const known = commands.find(({ name }) => name === 'report')?.usage.en ?? '';
    expect(formats.filter((format) => !known.includes(format))).toEqual([]);
  });

  it('runs scripts of the package that exist', () => {
    const called = lines.flatMap((line) => [...line.matchAll(/npm run (\S+?)\)?$/g)].map(([, name = '']) => name));
    expect(called).toEqual(['build']);
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('is made of lines a shell can read', () => {
    for (const line of lines) {
      expect(() => execFileSync('bash', ['-n', '-c', line.replaceAll(/\$\{\{[^}]*\}\}/g, 'x')])).not.toThrow();
    }
  });
});

it('the addresses of a site of a project are told apart for its build', () => {
  const [origin = '', base = ''] = gitlab.pages.script;
  const script = `CI_PAGES_URL=https://group.pages.example/data\n${origin}\n${base}\necho "$SITE_URL $BASE_PATH"`;
  expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toBe('https://group.pages.example /data/\n');
});

it('every action of GitHub is named with its version', () => {
  const uses = steps.flatMap((step) => step.uses ?? []);
  expect(uses.length).toBeGreaterThan(6);
  expect(uses.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
});
