import { type Breach, reactPackages } from './importRules.ts';
import type { Module } from './moduleGraph.ts';

/** The way from each command-line module to React, where there is one through imports that run. */
export function waysToReact(modules: readonly Module[]): readonly Breach[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  return modules
    .filter(({ path }) => path.startsWith('src/cli/'))
    .flatMap(({ path }) => {
      const last = firstReaching(path, byPath);
      return last ? [{ rule: 'cli-never-reaches-react', from: path, to: last }] : [];
    });
}

function firstReaching(start: string, byPath: ReadonlyMap<string, Module>): string | undefined {
  const seen = new Set([start]);
  for (const path of seen) {
    for (const { kind, target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly) continue;
      if (kind === 'package' && reactPackages.test(target)) return `${target} (by ${path})`;
      seen.add(target);
    }
  }
  return undefined;
}

/** One breach for each import that closes a circle, types included. */
export function cycles(modules: readonly Module[]): readonly Breach[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const way: string[] = [];
  const found: Breach[] = [];
  function walk(path: string): void {
    way.push(path);
    for (const { target } of byPath.get(path)?.imports ?? []) {
      const at = way.indexOf(target);
      if (at >= 0) found.push({ rule: 'no-cycles', from: target, to: [...way.slice(at + 1), target].join(' → ') });
      else if (byPath.has(target) && !done.has(target)) walk(target);
    }
    way.pop();
    done.add(path);
  }
  for (const { path } of modules) if (!done.has(path)) walk(path);
  return found;
}
