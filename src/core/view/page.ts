import { type Profile, profiles } from '../edition/edition.ts';
import { none, offMapPlaces } from '../model/codelists.ts';
import { type FigureId, figureIds } from '../model/figures.ts';
import { type Subject, type SubjectKind, subjectKinds } from '../model/subject.ts';
import { type SignalId, signalIds } from '../signals/signal.ts';
import { clauseIsReadable } from './urlClauses.ts';

/** What an address asks for. */
export type Page =
  | { readonly kind: 'explore' }
  | { readonly kind: 'profile'; readonly subject: Subject }
  | { readonly kind: 'directory'; readonly of: SubjectKind }
  | { readonly kind: 'grant'; readonly id: string }
  | { readonly kind: 'calls' }
  | { readonly kind: 'audit' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'call'; readonly id: string }
  /** What the columns of a profile mean. */
  | { readonly kind: 'schema'; readonly profile: Profile }
  /** All questions put to the record, or one of them. */
  | { readonly kind: 'signals'; readonly of: SignalId | null }
  | { readonly kind: 'compare' }
  | { readonly kind: 'check' }
  | { readonly kind: 'verify' }
  | { readonly kind: 'embed'; readonly figure: FigureId }
  | { readonly kind: 'unknown'; readonly path: string };
export type PageKind = Page['kind'];

export const explorePage: Page = { kind: 'explore' };

/** Values of a clause that are no subject of a page. */
const nobody: readonly string[] = [none, ...offMapPlaces];

/** Kinds of page of which there is one, by the only segment of their path. */
const alone = ['compare', 'check', 'verify', 'calls', 'audit', 'changes'] as const;

/** Reads what follows the language in an address, slashes at the ends left out. Never throws. */
export function parsePage(path: string): Page {
  const [first = '', second, ...more] = path.split('/').map(decoded);
  if (first === '') return explorePage;
  if (more.length > 0) return { kind: 'unknown', path };
  return (second === undefined ? listCalled(first) : pageOfOne(first, second)) ?? { kind: 'unknown', path };
}

function listCalled(name: string): Page | null {
  const of = subjectKinds.find((kind) => kind === name);
  if (of) return { kind: 'directory', of };
  if (name === 'signals') return { kind: 'signals', of: null };
  const kind = alone.find((one) => one === name);
  return kind ? { kind } : null;
}

function pageOfOne(name: string, key: string): Page | null {
  const of = subjectKinds.find((kind) => kind === name);
  if (of) return isSubject(of, key) ? { kind: 'profile', subject: { of, key } } : null;
  const figure = figureIds.find((id) => name === 'embed' && id === key);
  if (figure) return { kind: 'embed', figure };
  const signal = signalIds.find((id) => name === 'signals' && id === key);
  if (signal) return { kind: 'signals', of: signal };
  const profile = profiles.find((known) => name === 'schema' && known === key);
  if (profile) return { kind: 'schema', profile };
  return (name === 'grant' || name === 'call') && key ? { kind: name, id: key } : null;
}

function isSubject(of: SubjectKind, key: string): boolean {
  return key !== '' && clauseIsReadable(of, key) && !nobody.includes(key);
}

/** Writes the path that {@link parsePage} reads back; a list ends with a slash. */
export function pathOf(page: Page): string {
  switch (page.kind) {
    case 'explore':
      return '';
    case 'profile':
      return `${page.subject.of}/${encodeURIComponent(page.subject.key)}`;
    case 'directory':
      return `${page.of}/`;
    case 'grant':
    case 'call':
      return `${page.kind}/${encodeURIComponent(page.id)}`;
    case 'calls':
    case 'audit':
      return `${page.kind}/`;
    case 'signals':
      return `signals/${page.of ?? ''}`;
    case 'schema':
      return `schema/${page.profile}`;
    case 'compare':
    case 'check':
    case 'verify':
    case 'changes':
      return page.kind;
    case 'embed':
      return `embed/${page.figure}`;
    case 'unknown':
      return page.path;
  }
}

/** True for pages of calls. */
export function isOfCalls({ kind }: Page): boolean {
  return kind === 'calls' || kind === 'call';
}

/** True for pages that ask the engine nothing: what they show is in files of its own, or of the reader's. */
export function standsApart(page: Page): boolean {
  const apart: readonly PageKind[] = ['audit', 'changes', 'check', 'schema', 'verify'];
  return isOfCalls(page) || apart.includes(page.kind);
}

/** The subject whose clause the path of a page holds; null where it holds none. */
export function subjectOf(page: Page): Subject | null {
  return page.kind === 'profile' ? page.subject : null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
