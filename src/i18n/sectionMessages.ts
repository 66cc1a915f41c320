import type { ResourceLanguage } from 'i18next';
import type { PageKind } from '../core/view/page.ts';
import type { Messages } from './i18n.ts';
import type { Language } from './languages.ts';

/** Sentences that only some pages speak, by language. */
const sections = {
  pages: {
    ar: async () => (await import('./messages/pages.ar.ts')).pagesAr,
    en: async () => (await import('./messages/pages.en.ts')).pagesEn,
    fr: async () => (await import('./messages/pages.fr.ts')).pagesFr,
  },
  calls: {
    ar: async () => (await import('./messages/calls.ar.ts')).callsAr,
    en: async () => (await import('./messages/calls.en.ts')).callsEn,
    fr: async () => (await import('./messages/calls.fr.ts')).callsFr,
  },
  record: {
    ar: async () => (await import('./messages/record.ar.ts')).recordAr,
    en: async () => (await import('./messages/record.en.ts')).recordEn,
    fr: async () => (await import('./messages/record.fr.ts')).recordFr,
  },
  figures: {
    ar: async () => (await import('./messages/figures.ar.ts')).figuresAr,
    en: async () => (await import('./messages/figures.en.ts')).figuresEn,
    fr: async () => (await import('./messages/figures.fr.ts')).figuresFr,
  },
  audit: {
    ar: async () => (await import('./messages/audit.ar.ts')).auditAr,
    en: async () => (await import('./messages/audit.en.ts')).auditEn,
    fr: async () => (await import('./messages/audit.fr.ts')).auditFr,
  },
  signals: {
    ar: async () => (await import('./messages/signals.ar.ts')).signalsAr,
    en: async () => (await import('./messages/signals.en.ts')).signalsEn,
    fr: async () => (await import('./messages/signals.fr.ts')).signalsFr,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'ar' | 'en' | 'fr', () => Promise<ResourceLanguage>>>>>;

export type Section = keyof typeof sections;

/** What each kind of page speaks besides the explore page's words and the words of every later page. */
const spoken: Readonly<Partial<Record<PageKind, readonly Section[]>>> = {
  audit: ['figures', 'audit'],
  call: ['calls'],
  calls: ['calls'],
  changes: [],
  check: ['calls'],
  embed: ['calls', 'record', 'figures'],
  grant: ['calls', 'record', 'figures'],
  schema: [],
  signals: ['figures', 'signals'],
  verify: ['calls'],
};

/** The sections that a kind of page speaks besides what every page says. */
export function sectionsOf(kind: PageKind): readonly Section[] {
  if (kind === 'explore' || kind === 'unknown') return [];
  return ['pages', ...(spoken[kind] ?? ['calls', 'figures'])];
}

/** Loads the sentences of a section in one language; Tamazight is completed by the French ones. */
export async function loadSection(section: Section, language: Language): Promise<Messages> {
  const tag = language === 'zgh' ? 'fr' : language;
  const own =
    language === 'zgh' && section === 'calls' ? { zgh: (await import('./messages/calls.zgh.ts')).callsZgh } : {};
  return { [tag]: await sections[section][tag](), ...own };
}
