import { callFilterOf } from '../../calls/callFilter.ts';
import type { Subject } from '../../model/subject.ts';
import { heldTo } from '../../query/filter.ts';
import { type Page, parsePage, pathOf, subjectOf } from '../../view/page.ts';
import { permalinkQuery } from '../../view/permalink.ts';
import { decodeView } from '../../view/urlCodec.ts';
import { defaultView, type View } from '../../view/viewState.ts';
import type { ChoiceAsked } from './readManifest.ts';

/** An address as it is written: what stands before the page's path, that path, and its view. */
interface Written {
  readonly before: string;
  readonly path: string;
  readonly view: View;
}

/**
 * The address that a receipt should give, whatever its manifest says: that of the manifest where it shows the selection
 * and the README gives no other that does; else that of the README where it does; else the one made of the selection.
 * Of a manifest that names another date than both its addresses do, the address is left as it is.
 */
export function trueAddress(manifest: ChoiceAsked, readme: string): string {
  const { address } = manifest.asked;
  const told = readme.split(/[\s\u2066-\u2069]+/).filter((word) => /[?&]edition=/.test(word));
  if (told.includes(address)) {
    const dated = showsOf(address, manifest);
    return dated === 'another edition' || dated === 'it' ? address : made(manifest);
  }
  const shown = told.find((word) => showsOf(word, manifest) === 'it');
  return shown ?? (showsOf(address, manifest) === 'it' ? address : made(manifest));
}

/** What an address shows, held against the query of a receipt. */
export function showsOf(address: string, manifest: ChoiceAsked): 'it' | 'another edition' | 'another selection' {
  const written = readAddress(address, manifest.asked.language);
  if (!written || !alike(chosenBy(written, manifest), chosenIn(manifest))) return 'another selection';
  const { name, date } = manifest.edition;
  const { edition } = written.view;
  return edition.name === name && (edition.date ?? date) === date ? 'it' : 'another edition';
}

function readAddress(address: string, language: string): Written | null {
  const [, site = '', path = '', search = ''] = /^(https?:\/\/[^/?#]+)?([^?#]*)(\?[^#]*)?$/i.exec(address) ?? [];
  const segments = path.split('/');
  const at = segments.indexOf(language);
  if (at < 0) return null;
  const before = `${site}${segments.slice(0, at + 1).join('/')}/`;
  return { before, path: segments.slice(at + 1).join('/'), view: decodeView(search).view };
}

function pageAt({ path }: Written): Page {
  return parsePage(path.replace(/^\/+|\/+$/g, ''));
}

function chosenBy(written: Written, manifest: ChoiceAsked): object {
  const { view } = written;
  if (manifest.of === 'calls') return callFilterOf(view, manifest.asked.query.filter.amount?.currency ?? '');
  const page = pageAt(written);
  return manifest.of === 'figures' ? { subject: subjectShown(page) } : heldTo(view.filter, subjectOf(page));
}

function chosenIn(manifest: ChoiceAsked): object {
  if (manifest.of === 'figures') return { subject: manifest.asked.query.subject };
  return manifest.of === 'calls' ? manifest.asked.query.filter : manifest.asked.filter;
}

/** What a page shows published figures of: its subject, the whole country on the explore page; nothing on others. */
function subjectShown(page: Page): Subject | null | undefined {
  return page.kind === 'explore' ? null : (subjectOf(page) ?? undefined);
}

/** The address of a query, on the page and with the choices of the one written where it has them; that one where none is found. */
function made(manifest: ChoiceAsked): string {
  const { address, language } = manifest.asked;
  const explore = { before: `/${language}/`, path: '', view: defaultView };
  const written = readAddress(address, language) ?? explore;
  const candidates = [written, { ...written, path: pathOfQuery(manifest) }].map((on) => addressOn(on, manifest));
  return candidates.find((candidate) => showsOf(candidate, manifest) === 'it') ?? address;
}

function addressOn(written: Written, manifest: ChoiceAsked): string {
  const { before, path, view } = written;
  const subject = manifest.of === 'calls' ? null : subjectOf(pageAt(written));
  const shown = manifest.of === 'figures' ? defaultView : viewOf(view, manifest);
  return `${before}${path}${permalinkQuery(shown, subject, manifest.edition)}`;
}

function pathOfQuery(manifest: ChoiceAsked): string {
  if (manifest.of === 'calls') return pathOf({ kind: 'calls' });
  const subject = manifest.of === 'figures' ? manifest.asked.query.subject : null;
  return subject ? pathOf({ kind: 'profile', subject }) : '';
}

function viewOf(view: View, manifest: Exclude<ChoiceAsked, { of: 'figures' }>): View {
  if (manifest.of === 'selection') return { ...view, filter: manifest.asked.filter };
  const { clauses, amount, text } = manifest.asked.query.filter;
  const { sector, region, funder, month, origin, kind } = clauses;
  const filter = {
    clauses: {
      ...defaultView.filter.clauses,
      ...(sector && { sector }),
      ...(region && { region }),
      ...(funder && { funder }),
    },
    ...(amount && { amount: { min: amount.min, max: amount.max } }),
    ...(text !== '' && { text }),
  };
  const standing = callFilterOf(defaultView, '').clauses;
  const { month: _m, origin: _o, offer: _f, ...others } = view.choices;
  const choices = {
    ...others,
    ...(month && { month: month.join() }),
    ...(origin && !alike(origin, standing.origin ?? []) && { origin: origin.join() }),
    ...(kind && !alike(kind, standing.kind ?? []) && { offer: kind.join() }),
  };
  return { ...view, filter, choices };
}

/** The same choices, whatever order they are written in. */
function alike(a: object, b: object): boolean {
  return inOrder(a) === inOrder(b);
}

function inOrder(tree: unknown): string {
  if (Array.isArray(tree)) return JSON.stringify(tree);
  if (typeof tree !== 'object' || tree === null) return JSON.stringify(tree) ?? '';
  const entries = Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${key}:${inOrder(child)}`).join()}}`;
}
