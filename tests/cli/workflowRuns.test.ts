import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kharita } from '../support/command.ts';
import { github, gitlab, type Ran, Repository } from '../support/workflows.ts';

const root = mkdtempSync(join(tmpdir(), 'kharita-'));
afterAll(() => rmSync(root, { recursive: true }));
const described = join(root, 'ville');
const list = 'association,montant,devise,date\nAssociation A,100,MAD,2024-02-03\nAssociation B,NC,MAD,2024-02-04\n';

beforeAll(async () => {
  const file = join(root, 'liste.csv');
  writeFileSync(file, list);
  const options = ['--dated', '2026-01-31', '--year', '2024'];
  expect((await kharita('new-edition', described, file, ...options)).status).toBe(0);
});

/** A repository with a described edition, and an older date of it; `changed` has a list that is not described again. */
function repository({ changed = false } = {}): Repository {
  const made = new Repository(mkdtempSync(join(root, 'runner-')));
  const at = (name: string) => join(made.root, 'work', name);
  cpSync(described, at('ma-ville'), { recursive: true });
  cpSync(described, at('ma-ville@2025-12-31'), { recursive: true });
  for (const [name, version] of [
    ['ma-ville', '2026-01-31'],
    ['ma-ville@2025-12-31', '2025-12-31'],
  ] as const) {
    const file = join(at(name), 'datapackage.json');
    const text = readFileSync(file, 'utf8').replace('"2026-01-31"', `"${version}"`).replace('"ville"', '"ma-ville"');
    writeFileSync(file, text);
  }
  if (changed) writeFileSync(join(at('ma-ville'), 'liste.csv'), `${list}Association C,1,MAD,2024-02-05\n`);
  return made;
}

/** What the actions of GitHub give to later steps, by the names their documentation has. */
const outputs: Readonly<Record<string, string>> = {
  'env.EDITION': 'ma-ville',
  'env.KHARITA': 'some/kharita',
  'steps.pages.outputs.base_url': 'https://ville.example/donnees',
  'steps.pages.outputs.origin': 'https://ville.example',
  'steps.pages.outputs.base_path': '/donnees',
};
const filled = (text: string) =>
  text.replaceAll(/\$\{\{ ([\w.]+) \}\}/g, (_, name: string) => {
    const given = outputs[name];
    if (given === undefined) throw new Error(`nothing gives ${name}`);
    return given;
  });

/** Runs a job as GitHub does: once a step failed, only those that always run. */
function job(name: 'check' | 'publish', made: Repository): readonly Ran[] {
  const ran: Ran[] = [];
  for (const step of github.jobs[name]?.steps ?? []) {
    const { run, if: when, env, 'working-directory': folder } = step;
    const failed = ran.some(({ status }) => status !== 0);
    if (failed && when !== 'always()') continue;
    if (step.uses?.startsWith('actions/checkout') && step.with.repository !== undefined)
      ran.push(made.run(`git clone ${filled(String(step.with.repository))} ${step.with.path}`));
    const stated = Object.entries(env).map(([key, text]) => [key, filled(text)]);
    if (run) ran.push(made.run(filled(run), { EDITION: 'ma-ville', ...Object.fromEntries(stated) }, folder));
  }
  return ran;
}

const said = (ran: readonly Ran[]) => ran.map(({ out }) => out).join('');
const built = 'npm run build in .kharita with https://ville.example /donnees/ ma-ville';

function expectPacked(made: Repository) {
  for (const name of ['ma-ville', 'ma-ville@2025-12-31'])
    expect(existsSync(join(made.root, 'work/.kharita/data/editions', name, 'audit.json'))).toBe(true);
  const catalogue = readFileSync(join(made.root, 'work/.kharita/data/editions/ma-ville/catalogue.jsonld'), 'utf8');
  expect(catalogue).toContain('"https://ville.example/donnees/data/editions/ma-ville/liste.csv"');
}

describe('the workflow for GitHub, step by step', () => {
  it('passes a change that is described, with its remarks and its report', () => {
    const made = repository();
    const ran = job('check', made);
    expect(ran.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    expect(said(ran)).toContain('::warning file=ma-ville/liste.csv,line=3');
    expect(readFileSync(join(made.root, 'work/report.html'), 'utf8')).toMatch(
      /A02<[^>]*> · 1 sur 2<[\s\S]*H05<[^>]*> · 4</,
    );
  });

  it('does not pass one that is not described, and leaves the report all the same', () => {
    const made = repository({ changed: true });
    const ran = job('check', made);
    expect(ran.map(({ status }) => status)).toEqual([0, 0, 1, 0]);
    expect(said(ran)).toContain('::error file=ma-ville/liste.csv,line=1,title=datapackage.json::');
    expect(readFileSync(join(made.root, 'work/report.html'), 'utf8')).toContain('kharita new-edition');
  });

  it('packs the edition and its older dates, and builds the site at its address', () => {
    const made = repository();
    const ran = job('publish', made);
    expect([said(ran), ran.every(({ status }) => status === 0)]).toEqual([expect.stringContaining(built), true]);
    expectPacked(made);
    const upload = github.jobs.publish?.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'));
    expect(existsSync(join(made.root, 'work', String(upload?.with.path), 'index.html'))).toBe(true);
  });
});

describe('the workflow for GitLab, line by line', () => {
  const env = { ...gitlab.variables, EDITION: 'ma-ville', CI_PAGES_URL: 'https://ville.example/donnees' };
  const lines = (of: 'check' | 'pages') => [...gitlab.default.before_script, ...gitlab[of].script].join('\n');

  it('passes a change that is described, and one that is not fails with remarks to show', () => {
    for (const changed of [false, true]) {
      const made = repository({ changed });
      const { status, out } = made.run(lines('check'), env);
      expect([status, out]).toEqual([changed ? 1 : 0, expect.stringContaining('npm install')]);
      const remarks = JSON.parse(readFileSync(join(made.root, 'work/remarks.json'), 'utf8'));
      expect(remarks.map(({ severity }: { severity: string }) => severity)).toContain(changed ? 'blocker' : 'minor');
      expect(existsSync(join(made.root, 'work/report.html'))).toBe(true);
    }
  });

  it('packs, builds and leaves the site where pages are taken from', () => {
    const made = repository();
    const { status, out } = made.run(lines('pages'), env);
    expect([status, out]).toEqual([0, expect.stringContaining(built)]);
    expectPacked(made);
    for (const path of gitlab.pages.artifacts.paths) expect(existsSync(join(made.root, 'work', path))).toBe(true);
  });
});
