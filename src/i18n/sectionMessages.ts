import type { ResourceLanguage } from 'i18next';
import type { Messages } from './i18n.ts';
import type { Language } from './languages.ts';

/** Sentences that only pages of one kind speak, by language. */
const sections = {
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

/** Loads the sentences of a section in one language; Tamazight is completed by the French ones. */
export async function loadSection(section: keyof typeof sections, language: Language): Promise<Messages> {
  const spoken = language === 'zgh' ? 'fr' : language;
  return { [spoken]: await sections[section][spoken]() };
}
