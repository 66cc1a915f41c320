import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { array, looseObject, object, optional, parse, record, string, unknown } from 'valibot';
import { parse as parseYaml } from 'yaml';

const Step = looseObject({
  uses: optional(string()),
  run: optional(string()),
  if: optional(string()),
  'working-directory': optional(string(), '.'),
  env: optional(record(string(), string()), {}),
  with: optional(record(string(), unknown()), {}),
});
const Github = object({
  name: string(),
  on: unknown(),
  permissions: unknown(),
  env: record(string(), string()),
  jobs: record(string(), looseObject({ steps: array(Step) })),
});
const Gitlab = looseObject({
  variables: record(string(), string()),
  default: object({ before_script: array(string()) }),
  check: looseObject({ script: array(string()) }),
  pages: looseObject({ script: array(string()), artifacts: object({ paths: array(string()) }) }),
});

export const github = parse(Github, parseYaml(readFileSync('docs/workflows/github.yml', 'utf8')));
export const gitlab = parse(Gitlab, parseYaml(readFileSync('docs/workflows/gitlab-ci.yml', 'utf8')));

/** Links this checkout into the last folder named, as a clone would hold it, but for its editions. */
const clone = `
to="\${@: -1}"
mkdir -p "$to/data/editions"
for entry in "${resolve('.')}"/*; do [ "\${entry##*/}" = data ] || ln -s "$entry" "$to/"; done
for entry in "${resolve('data')}"/*; do [ "\${entry##*/}" = editions ] || ln -s "$entry" "$to/data/"; done`;
/** Says how it was called; a build leaves a page. */
const build = `
echo "npm $* in \${PWD##*/} with $SITE_URL $BASE_PATH $EDITIONS"
if [ "$*" = "run build" ]; then mkdir -p dist && echo built > dist/index.html; fi`;

/** What a line of a workflow did. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
}

/**
 * A publisher's repository, in the folder `work`, with what a runner has in place of the network: `git clone` gives this
 * checkout without its editions, and `npm` says how it was called and builds a page.
 */
export class Repository {
  readonly #bin: string;

  constructor(readonly root: string) {
    this.#bin = join(root, 'bin');
    mkdirSync(this.#bin, { recursive: true });
    mkdirSync(join(root, 'work'));
    this.#program('git', clone);
    this.#program('npm', build);
  }

  /** Runs lines as the shell of a runner does: it stops at the first that fails. */
  run(script: string, env: Readonly<Record<string, string>> = {}, folder = '.'): Ran {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
      cwd: join(this.root, 'work', folder),
      env: { ...process.env, ...env, PATH: `${this.#bin}:${process.env.PATH}`, npm_lifecycle_event: '' },
      encoding: 'utf8',
    });
    return { status, out: stdout + stderr };
  }

  #program(name: string, script: string): void {
    writeFileSync(join(this.#bin, name), `#!/usr/bin/env bash\n${script}\n`);
    chmodSync(join(this.#bin, name), 0o755);
  }
}
