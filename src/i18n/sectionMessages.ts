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

/** Pages that draw no figure: a phone that looks for a call waits for no other words. */
const withoutFigures: readonly PageKind[] = ['calls', 'call', 'check', 'verify', 'changes', 'schema'];

/** The sections that a kind of page speaks besides what every page says. */
export function sectionsOf(kind: PageKind): readonly Section[] {
  if (kind === 'explore' || kind === 'unknown') return [];
  const own: readonly Section[] = kind === 'audit' || kind === 'signals' ? [kind] : [];
  return withoutFigures.includes(kind) ? ['pages', ...own] : ['pages', 'figures', ...own];
}

/** Loads the sentences of a section in one language; Tamazight is completed by the French ones. */
export async function loadSection(section: Section, language: Language): Promise<Messages> {
  const spoken = language === 'zgh' ? 'fr' : language;
  const own =
    language === 'zgh' && section === 'pages' ? { zgh: (await import('./messages/pages.zgh.ts')).pagesZgh } : {};
  return { [spoken]: await sections[section][spoken](), ...own };
}
