import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

/** One import, re-export or dynamic import of a module. */
export interface Import {
  /** A path from the root (`src/core/…`), `node:fs`, a package's name, or the specifier if nothing is there. */
  readonly target: string;
  readonly kind: 'module' | 'asset' | 'package' | 'node' | 'missing';
  /** Erased before the code runs. */
  readonly typeOnly: boolean;
}

export interface Module {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
}

const builtins = new Set(builtinModules);

/** Every TypeScript module under `root/folder`, declarations left out, as sorted paths from the root. */
export function sourceFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => /[.]tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
}

/** Reads the imports of every module under `root/src`. Throws where a module does not parse. */
export function readModules(root: string): readonly Module[] {
  return sourceFiles(root, 'src').map((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    return {
      path,
      imports: specifiers(path, source).map((found) => ({ ...found, ...resolve(root, path, found.target) })),
    };
  });
}

type Specifier = Pick<Import, 'target' | 'typeOnly'>;

function specifiers(path: string, source: string): readonly Specifier[] {
  const { errors, module } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imported = module.staticImports.map(({ moduleRequest, entries }) => ({
    target: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const reexported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ target: moduleRequest.value, typeOnly: isType }] : [],
    ),
  );
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const literal = /^(['"`])(.+)\1$/.exec(source.slice(moduleRequest.start, moduleRequest.end));
    return literal?.[2] ? [{ target: literal[2], typeOnly: false }] : [];
  });
  return [...imported, ...reexported, ...dynamic];
}

function resolve(root: string, from: string, specifier: string): Pick<Import, 'target' | 'kind'> {
  const bare = specifier.replace(/[?].*$/, '');
  if (bare.startsWith('node:') || builtins.has(bare)) return { target: specifier, kind: 'node' };
  if (bare.startsWith('virtual:')) return { target: bare, kind: 'asset' };
  if (!bare.startsWith('.')) return { target: packageName(bare), kind: 'package' };
  const target = posix.join(posix.dirname(from), bare);
  if (!existsSync(join(root, target))) return { target: specifier, kind: 'missing' };
  return { target, kind: /[.][cm]?[jt]sx?$/.test(target) ? 'module' : 'asset' };
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
