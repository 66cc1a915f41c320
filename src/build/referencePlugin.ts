import type { Plugin } from 'vite';
import { readReference } from '../cli/checkout.ts';
import type { Reference } from '../core/model/reference.ts';

/** What a page prints names from; funders come with each answer, spellings serve only reading files. */
function forPages(): Reference {
  return { ...readReference(), funders: [], places: [] };
}

const modules: Readonly<Record<string, () => Reference>> = {
  'virtual:reference': forPages,
  'virtual:reference-full': () => readReference(),
};

/** Serves the tables of `data/reference` as modules: `virtual:reference` for pages, `virtual:reference-full` for reading files. */
export function referencePlugin(): Plugin {
  return {
    name: 'kharita-reference',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const build = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      return build && `export const reference = JSON.parse(${JSON.stringify(JSON.stringify(build()))});`;
    },
  };
}
