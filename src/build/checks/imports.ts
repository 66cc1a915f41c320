/**
 * Holds src to the import rules: `tsx src/build/checks/imports.ts [ROOT]`, where ROOT holds `src`
 * and `package.json`. Prints how many modules and imports it read: a checker that reads none finds
 * nothing wrong, so fewer imports than modules is a failure too.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { object, parse, record, string } from 'valibot';
import { cycles, waysToReact } from './importPaths.ts';
import { breaches } from './importRules.ts';
import { readModules } from './moduleGraph.ts';

const Manifest = object({ dependencies: record(string(), string()) });

const root = resolve(process.argv[2] ?? '.');
const manifest = parse(Manifest, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const modules = readModules(root);
const imports = modules.reduce((sum, module) => sum + module.imports.length, 0);
const shipped = new Set(Object.keys(manifest.dependencies));
const broken = [...breaches(modules, shipped), ...waysToReact(modules), ...cycles(modules)];

for (const { rule, from, to } of broken) console.error(`${rule}: ${from} → ${to}`);
const blind = modules.length === 0 || imports < modules.length;
if (blind) console.error('fewer imports than modules: the parser is blind');
console.log(`import rules: ${modules.length} modules and ${imports} imports read, ${broken.length} against the rules`);
process.exitCode = broken.length > 0 || blind ? 1 : 0;
