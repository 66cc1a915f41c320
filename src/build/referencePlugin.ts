import type { Plugin } from 'vite';
import { readPaperLists, readReference } from '../cli/checkout.ts';
import type { AreaNames, NamesByCode } from '../core/model/reference.ts';
import { territoriesOf } from '../core/model/territory.ts';

/** What a page prints names from; funders come with each answer, spellings serve only reading files. */
function forPages() {
  const { regions, provinces, ...reference } = readReference();
  return {
    ...reference,
    regions: regions.map(shortNamed),
    provinces: provinces.map(shortNamed),
    funders: [],
    places: [],
  };
}

/** Names in English and in Tifinagh come with the pages that print them. */
function shortNamed<A extends { readonly names: AreaNames }>(area: A) {
  const { fr, ar } = area.names;
  return { ...area, names: { fr, ar } };
}

/** Names of areas in one language, by code. */
function namesIn(tag: keyof AreaNames): NamesByCode {
  const { regions, provinces } = readReference();
  return Object.fromEntries([...regions, ...provinces].map(({ code, names }) => [code, names[tag]]));
}

const modules: Readonly<Record<string, () => { readonly name: string; readonly of: unknown }>> = {
  'virtual:reference': () => ({ name: 'reference', of: forPages() }),
  'virtual:reference-full': () => ({ name: 'reference', of: readReference() }),
  'virtual:tifinagh': () => ({ name: 'names', of: namesIn('zgh') }),
  'virtual:english': () => ({ name: 'names', of: namesIn('en') }),
  'virtual:papers': () => ({ name: 'paperLists', of: readPaperLists() }),
  'virtual:territories': () => ({ name: 'territories', of: territoriesOf(readReference().funders) }),
};

/**
 * Serves the tables of `data/reference` as modules: `virtual:reference` for pages, `virtual:reference-full` for reading
 * files, `virtual:tifinagh` and `virtual:english` for names of areas, `virtual:territories` for where funders may act, `virtual:papers` for the papers that calls ask for.
 */
export function referencePlugin(): Plugin {
  return {
    name: 'kharita-reference',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const build = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      if (!build) return undefined;
      const { name, of } = build();
      return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(of))});`;
    },
  };
}
