import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

const chunk = v.object({
  file: v.string(),
  name: v.optional(v.string()),
  imports: v.optional(v.array(v.string()), []),
  css: v.optional(v.array(v.string()), []),
});
const manifest = v.record(v.string(), chunk);
type Chunk = v.InferOutput<typeof chunk>;

/** Files a source module came to in the built site, with all it imports at once; paths below the site. */
export interface BuiltFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Where the modules of the built site went. */
export type FindBuiltFiles = (source: string) => BuiltFiles;

/**
 * Reads and removes the list that the bundler leaves in the built site.
 * @throws Error for a source that is no chunk of its own.
 */
export function takeBuiltFiles(dist: string): FindBuiltFiles {
  const folder = join(dist, '.vite');
  const chunks = v.parse(manifest, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  rmSync(folder, { recursive: true });
  const chunkOf = (name: string): Chunk => {
    // What is loaded when it is wanted by one and at once by another stands in the list by its own name.
    const found = chunks[name] ?? Object.values(chunks).find((other) => other.name === basename(name, '.ts'));
    if (!found) throw new Error(`${name} is no chunk of the built site`);
    return found;
  };
  const reach = (name: string, met: Set<string>): Set<string> => {
    if (met.has(name)) return met;
    met.add(name);
    for (const other of chunkOf(name).imports) reach(other, met);
    return met;
  };
  return (source) => {
    const all = [...reach(source, new Set())].map(chunkOf);
    return { scripts: [...new Set(all.map(({ file }) => file))], styles: [...new Set(all.flatMap(({ css }) => css))] };
  };
}
