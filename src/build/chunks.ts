import type { Rolldown } from 'vite';

/** What the rule reads of a bundle; ids are the bundler's own. */
export interface ModuleGraph {
  /** What a module brings with it. */
  readonly imports: (id: string) => readonly string[];
  /** What it fetches only when that is wanted. */
  readonly opens: (id: string) => readonly string[];
  /** Length of its source. */
  readonly size: (id: string) => number;
}

type Pages = readonly string[];

/** A module that is part of several scripts: of pages, or of what they open later. */
interface SharedModule {
  readonly id: string;
  /** Names of the pages that cannot be drawn without it, in order. */
  readonly pages: Pages;
  /** Whether something opened later needs it too. */
  readonly opened: boolean;
}

/** Source from which on what the same pages need is worth a request of its own. */
const worthARequest = 15_000;

const firstPage = 'Explore';
const pageFile = /\/src\/app\/(\w+)Page\.tsx$/;
const primitive = /\/src\/ui\//;

/** Splits what the entry loads as {@link chunksOf} says; a bundle of another entry is split as the bundler does. */
export function byPages(entry: string): Rolldown.CodeSplittingOptions {
  let chunks: ReadonlyMap<string, string> | undefined;
  const name: Rolldown.CodeSplittingNameFunction = (id, bundle) => {
    chunks ??= chunksOf(entry, {
      imports: (of) => bundle.getModuleInfo(of)?.importedIds ?? [],
      opens: (of) => bundle.getModuleInfo(of)?.dynamicallyImportedIds ?? [],
      size: (of) => bundle.getModuleInfo(of)?.code?.length ?? 0,
    });
    return chunks.get(id);
  };
  // What a module imports has its own chunk by the rule; drawn into the importer's, it would follow the wrong pages.
  return { groups: [{ name, debugName: 'by pages' }], includeDependenciesRecursively: false };
}

/**
 * The chunk of each module that several scripts share, told by which pages need it:
 *
 * 1. What the entry brings is on every page: `common`. So is what both the first page and something opened later draw
 *    with (`src/ui`), lest a dialog fetch all the charts for one bar.
 * 2. What the same pages need is one chunk, under their names.
 * 3. Where that is too little for a request, a module goes to the fewest pages that share a chunk, include its own and
 *    fetch what it imports; where the first page needs it, these may be all pages.
 *
 * The first page never fetches what it does without, and no two chunks import each other. What is not named here is left
 * to the bundler: a module stays with its only script, and where one page shares much with what it opens, with what
 * exactly the same scripts need.
 */
export function chunksOf(entry: string, graph: ModuleGraph): ReadonlyMap<string, string> {
  const scripts = scriptsOf(entry, graph);
  const everyPage = scripts.flatMap(pageOf);
  const shared = sharedModules(scripts, graph);
  const drawn = shared.filter(({ id, pages, opened }) => opened && pages.includes(firstPage) && primitive.test(id));
  const common = closure([entry, ...drawn.map(({ id }) => id)], graph.imports);
  const rest = shared.filter(({ id }) => !common.has(id));
  const large = largeSets(rest, graph);
  const fetchedBy = new Map(shared.map(({ id, pages }) => [id, common.has(id) ? everyPage : pages]));
  for (const { id, pages } of importsFirst(rest, graph)) {
    const home = [...large, everyPage].find(
      (wider) =>
        pages.length > 1 &&
        includesAll(wider, pages) &&
        wider.includes(firstPage) === pages.includes(firstPage) &&
        graph.imports(id).every((to) => includesAll(fetchedBy.get(to) ?? [], wider)),
    );
    if (home) fetchedBy.set(id, home);
  }
  const alone = new Set(large.filter(({ length }) => length === 1).flat());
  const left = (pages: Pages) => pages.length === 0 || (pages.length === 1 && alone.has(pages.join()));
  const nameOf = (pages: Pages) => (pages.length === everyPage.length ? 'common' : pages.join('-').toLowerCase());
  return new Map([...fetchedBy].filter(([, by]) => !left(by)).map(([id, by]) => [id, nameOf(by)]));
}

/** The modules that are fetched by themselves: the entry, pages, and what is opened later. */
function scriptsOf(entry: string, { imports, opens }: ModuleGraph): readonly string[] {
  const everything = closure([entry], (id) => [...imports(id), ...opens(id)]);
  return [...new Set([entry, ...[...everything].flatMap(opens)])].sort();
}

/** The name of a page by its module; none for another script. */
function pageOf(script: string): readonly string[] {
  return pageFile.exec(script)?.slice(1) ?? [];
}

function sharedModules(scripts: readonly string[], { imports }: ModuleGraph): readonly SharedModule[] {
  const parts = scripts.flatMap((script) =>
    [...closure([script], imports)].map((id) => ({ id, page: pageOf(script) })),
  );
  return [...grouped(parts, ({ id }) => id)]
    .filter(([, { length }]) => length > 1)
    .map(([id, of]) => ({
      id,
      pages: of.flatMap(({ page }) => page),
      opened: of.some(({ page }) => page.length === 0),
    }));
}

/** Pages that need enough source, just they, for a request; the fewest pages first. */
function largeSets(modules: readonly SharedModule[], { size }: ModuleGraph): readonly Pages[] {
  return [...grouped(modules, ({ pages }) => pages.join())]
    .filter(([, of]) => of.reduce((sum, { id }) => sum + size(id), 0) >= worthARequest)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, of]) => of[0]?.pages ?? [])
    .toSorted((one, other) => one.length - other.length);
}

/** The same modules, each after those it imports. */
function importsFirst(modules: readonly SharedModule[], { imports }: ModuleGraph): readonly SharedModule[] {
  const depths = new Map(modules.map(({ id }) => [id, closure([id], imports).size]));
  return modules.toSorted((one, other) => (depths.get(one.id) ?? 0) - (depths.get(other.id) ?? 0));
}

function closure(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(from);
  for (const id of reached) for (const to of next(id)) reached.add(to);
  return reached;
}

function grouped<T>(members: readonly T[], keyOf: (member: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group) group.push(member);
    else groups.set(keyOf(member), [member]);
  }
  return groups;
}

function includesAll(many: readonly string[], few: readonly string[]): boolean {
  return few.every((one) => many.includes(one));
}
