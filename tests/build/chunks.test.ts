import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../src/build/chunks.ts';

interface Made {
  readonly imports?: readonly string[];
  readonly opens?: readonly string[];
  readonly size?: number;
}

type Site = Readonly<Record<string, Made>>;

const long = 20_000;
const entry = '/index.html';
const page = (name: string) => `/src/app/${name}Page.tsx`;
const pages = ['Explore', 'Profile', 'Call', 'Calls'].map(page);
const dates = '/src/core/dates.ts';

const site: Site = {
  [entry]: { imports: ['/src/app/Site.tsx'] },
  '/src/app/Site.tsx': { imports: ['/src/i18n/speech.ts'], opens: pages },
  '/src/i18n/speech.ts': {},
  [page('Explore')]: { imports: ['/src/features/chart.tsx', '/src/features/filter.ts', '/src/app/only.ts'] },
  [page('Profile')]: { imports: ['/src/features/chart.tsx', '/src/core/window.ts'], opens: ['/src/features/sheet.ts'] },
  [page('Calls')]: { imports: ['/src/features/filter.ts', '/src/core/call.ts', '/src/core/window.ts'] },
  [page('Call')]: { imports: ['/src/core/call.ts', '/src/core/letter.ts'], opens: ['/src/features/dialog.tsx'] },
  '/src/app/only.ts': { imports: ['/src/i18n/speech.ts'] },
  '/src/features/chart.tsx': { imports: ['/src/ui/bar.ts'], size: long },
  '/src/features/filter.ts': {},
  '/src/features/sheet.ts': { imports: ['/src/features/chart.tsx', '/src/core/plate.ts'] },
  '/src/features/dialog.tsx': { imports: ['/src/ui/bar.ts', '/src/core/letter.ts', '/src/core/plate.ts'] },
  '/src/core/call.ts': { size: long },
  '/src/core/window.ts': {},
  '/src/core/letter.ts': {},
  '/src/core/plate.ts': {},
  '/src/ui/bar.ts': { imports: ['/src/ui/scale.ts'] },
  '/src/ui/scale.ts': {},
};

function chunksIn(modules: Site): ReadonlyMap<string, string> {
  return chunksOf(entry, {
    imports: (id) => modules[id]?.imports ?? [],
    opens: (id) => modules[id]?.opens ?? [],
    size: (id) => modules[id]?.size ?? 1000,
  });
}

/** The same modules, and one that is worth a request, which these pages import too. */
function alsoOn(names: readonly string[], id: string, before = site): Site {
  const more = names.map(page).map((of) => [of, { ...before[of], imports: [...(before[of]?.imports ?? []), id] }]);
  return { ...before, ...Object.fromEntries(more), [id]: { size: long } };
}

describe('a module that several scripts share', () => {
  const chunks = chunksIn(site);

  it('is on every page where the entry brings it', () => {
    expect(chunks.get('/src/i18n/speech.ts')).toBe('common');
  });

  it('lies under the names of the pages that need it, and just they', () => {
    expect(chunks.get('/src/features/chart.tsx')).toBe('explore-profile');
    expect(chunks.get('/src/core/call.ts')).toBe('call-calls');
    expect(chunks.get('/src/core/window.ts')).toBe('calls-profile');
    expect(chunks.get('/src/core/letter.ts')).toBe('call');
  });

  it('is left to the bundler where one page shares much with what it opens', () => {
    const much = chunksIn({ ...site, '/src/core/letter.ts': { size: long } });
    expect(much.has('/src/core/letter.ts')).toBe(false);
  });

  it('is left to the bundler where only what is opened later needs it', () => {
    expect(chunks.has('/src/core/plate.ts')).toBe(false);
  });

  it('is on every page where the charts of the first page and a dialog draw with it', () => {
    expect(chunks.get('/src/ui/bar.ts')).toBe('common');
    expect(chunks.get('/src/ui/scale.ts')).toBe('common');
  });
});

it('leaves a module that one script needs to that script', () => {
  const chunks = chunksIn(site);
  for (const id of [entry, '/src/app/Site.tsx', ...pages, '/src/app/only.ts', '/src/features/dialog.tsx'])
    expect(chunks.has(id), id).toBe(false);
});

describe('what is too little for a request', () => {
  const sharing = alsoOn(['Call', 'Calls', 'Profile'], dates);

  it('travels with the fewest pages that include those that need it', () => {
    const wider = alsoOn(['Audit', 'Call', 'Calls', 'Profile'], '/src/core/zones.ts', sharing);
    const chunks = chunksIn({ ...wider, '/src/app/Site.tsx': { opens: [...pages, page('Audit')] } });
    expect(chunks.get('/src/core/zones.ts')).toBe('audit-call-calls-profile');
    expect(chunks.get('/src/core/window.ts')).toBe('call-calls-profile');
  });

  it('passes by pages that it would bring more than itself', () => {
    const months = '/src/core/months.ts';
    const chunks = chunksIn({
      ...sharing,
      '/src/app/Site.tsx': { imports: ['/src/i18n/speech.ts'], opens: [...pages, page('Verify')] },
      [page('Verify')]: { imports: [months] },
      '/src/core/window.ts': { imports: [months] },
      [months]: { size: long },
    });
    expect(chunks.get(dates)).toBe('call-calls-profile');
    expect(chunks.get('/src/core/window.ts')).toBe('calls-profile-verify');
  });

  it('goes to every page where the first page needs it and no fewer pages share a chunk', () => {
    expect(chunksIn(site).get('/src/features/filter.ts')).toBe('common');
  });

  it('never goes to the first page where that does without it', () => {
    const onAll = alsoOn(['Explore', 'Calls', 'Profile'], dates);
    expect(chunksIn(onAll).get(dates)).toBe('calls-explore-profile');
    expect(chunksIn(onAll).get('/src/core/window.ts')).toBe('calls-profile');
  });
});

function reached(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const all = new Set(from);
  for (const id of all) for (const to of next(id)) all.add(to);
  return all;
}

/** Modules that import and open only what comes after them, as ours do: the entry, the pages, and others. */
const madeSites = fc
  .array(fc.record({ next: fc.array(fc.nat(9), { maxLength: 3 }), later: fc.array(fc.nat(15), { maxLength: 2 }) }), {
    minLength: 15,
    maxLength: 30,
  })
  .map((drawn): Site => {
    const id = (at: number) => [entry, ...pages][at] ?? `/src/${at % 3 === 0 ? 'ui' : 'core'}/${at}.ts`;
    const after = (at: number, of: readonly number[]) =>
      of.map((step) => Math.max(at, pages.length) + 1 + step).flatMap((to) => (to < drawn.length ? [id(to)] : []));
    const made = drawn.map(({ next, later }, at): [string, Made] => [
      id(at),
      {
        imports: after(at, next),
        opens: [...(at === 0 ? pages : []), ...after(at, later)],
        size: at % 3 === 0 ? long : 1000,
      },
    ]);
    return Object.fromEntries(made);
  });

/** What the bundler makes of a site: the script each module lies in, and what that script fetches at once. */
function bundled(modules: Site) {
  const chunks = chunksIn(modules);
  const scripts = [entry, ...new Set(Object.values(modules).flatMap(({ opens }) => opens ?? []))];
  const brings = scripts.map((id) => reached([id], (of) => modules[of]?.imports ?? []));
  const needing = (id: string) => scripts.filter((_, at) => brings[at]?.has(id));
  const live = Object.keys(modules).filter((id) => needing(id).length > 0);
  const scriptOf = (id: string) => chunks.get(id) ?? `of ${needing(id).join()}`;
  const fetches = (script: string) =>
    live
      .filter((id) => scriptOf(id) === script)
      .flatMap((id) => (modules[id]?.imports ?? []).map(scriptOf))
      .filter((to) => to !== script);
  return { live, scriptOf, fetches, brings: new Map(scripts.map((id, at) => [id, brings[at]])) };
}

describe('any site', () => {
  const seed = 50;
  const holds = (property: (made: ReturnType<typeof bundled>) => void) =>
    fc.assert(
      fc.property(madeSites, (modules) => property(bundled(modules))),
      { seed, numRuns: 500 },
    );

  it(`has no two scripts that import each other (seed ${seed})`, () => {
    holds(({ live, scriptOf, fetches }) => {
      for (const script of new Set(live.map(scriptOf))) expect(reached(fetches(script), fetches)).not.toContain(script);
    });
  });

  it(`fetches for a page, but for what all have, no script that it needs nothing of (seed ${seed})`, () => {
    holds(({ live, scriptOf, fetches, brings }) => {
      for (const id of pages) {
        const fetched = reached([scriptOf(id)], fetches);
        const useful = new Set(['common', ...[...(brings.get(id) ?? [])].map(scriptOf)]);
        expect(live.map(scriptOf).filter((script) => fetched.has(script) && !useful.has(script))).toEqual([]);
      }
    });
  });

  it(`gives its first page nothing that it does without (seed ${seed})`, () => {
    holds(({ live, scriptOf, fetches, brings }) => {
      const first = reached([entry, page('Explore')].map(scriptOf), fetches);
      const needed = [entry, page('Explore')].flatMap((id) => [...(brings.get(id) ?? [])]);
      expect(needed).toEqual(expect.arrayContaining(live.filter((id) => first.has(scriptOf(id)))));
    });
  });
});
