import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readModules } from '../../src/build/checks/moduleGraph.ts';
import { bodies } from '../../src/build/pageHead.ts';
import type { PageKind } from '../../src/core/view/page.ts';
import { auditFr } from '../../src/i18n/messages/audit.fr.ts';
import { callsFr } from '../../src/i18n/messages/calls.fr.ts';
import { figuresFr } from '../../src/i18n/messages/figures.fr.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { recordFr } from '../../src/i18n/messages/record.fr.ts';
import { signalsFr } from '../../src/i18n/messages/signals.fr.ts';
import { type Section, sectionsOf } from '../../src/i18n/sectionMessages.ts';

const keysOf: Readonly<Record<Section, readonly string[]>> = {
  pages: Object.keys(pagesFr),
  calls: Object.keys(callsFr),
  record: Object.keys(recordFr),
  figures: Object.keys(figuresFr),
  audit: Object.keys(auditFr),
  signals: Object.keys(signalsFr),
};
const sections = ['pages', 'calls', 'record', 'figures', 'audit', 'signals'] as const satisfies readonly Section[];
const modules = new Map(readModules('.').map((module) => [module.path, module]));

/** Modules that a page loads at once or later, but for those that load sentences of their own first. */
function reached(start: string, met = new Set<string>()): ReadonlySet<string> {
  const found = modules.get(start);
  if (!found || met.has(start)) return met;
  met.add(start);
  for (const { target, typeOnly } of found.imports) if (!typeOnly) reached(target, met);
  return met;
}

function speaks(file: string, section: Section): boolean {
  return new RegExp(`[\`'"](?:${keysOf[section].join('|')})[.][a-zA-Z$]`).test(readFileSync(file, 'utf8'));
}

/** Files of a page that name sentences of a section it does not load. */
function unspoken(kind: PageKind, spoken: readonly Section[]): string[] {
  const files = [...reached(bodies[kind])];
  return sections
    .filter((section) => !spoken.includes(section))
    .flatMap((section) => files.filter((file) => speaks(file, section)).map((file) => `${section}: ${file}`));
}

const kinds = Object.keys(bodies).filter((kind): kind is PageKind => kind !== 'explore' && kind !== 'unknown');

describe('every page has loaded the sentences it names', () => {
  test.each(kinds)('%s', (kind) => {
    expect(reached(bodies[kind]).size).toBeGreaterThan(5);
    expect(unspoken(kind, sectionsOf(kind))).toEqual([]);
  });

  test('a section left out is seen', () => {
    expect(unspoken('audit', ['pages', 'audit'])).not.toEqual([]);
    expect(unspoken('signals', ['pages', 'figures'])).not.toEqual([]);
  });
});
