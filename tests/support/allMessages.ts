import { ar } from '../../src/i18n/messages/ar.ts';
import { auditAr } from '../../src/i18n/messages/audit.ar.ts';
import { auditEn } from '../../src/i18n/messages/audit.en.ts';
import { auditFr } from '../../src/i18n/messages/audit.fr.ts';
import { callsAr } from '../../src/i18n/messages/calls.ar.ts';
import { callsEn } from '../../src/i18n/messages/calls.en.ts';
import { callsFr } from '../../src/i18n/messages/calls.fr.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { figuresAr } from '../../src/i18n/messages/figures.ar.ts';
import { figuresEn } from '../../src/i18n/messages/figures.en.ts';
import { figuresFr } from '../../src/i18n/messages/figures.fr.ts';
import { fr } from '../../src/i18n/messages/fr.ts';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { pagesEn } from '../../src/i18n/messages/pages.en.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { recordAr } from '../../src/i18n/messages/record.ar.ts';
import { recordEn } from '../../src/i18n/messages/record.en.ts';
import { recordFr } from '../../src/i18n/messages/record.fr.ts';
import { signalsAr } from '../../src/i18n/messages/signals.ar.ts';
import { signalsEn } from '../../src/i18n/messages/signals.en.ts';
import { signalsFr } from '../../src/i18n/messages/signals.fr.ts';

/** Every sentence of the pages, by complete language: the first ones and those of every section. */
export const allMessages = {
  fr: { ...fr, ...pagesFr, ...callsFr, ...recordFr, ...figuresFr, ...auditFr, ...signalsFr },
  ar: { ...ar, ...pagesAr, ...callsAr, ...recordAr, ...figuresAr, ...auditAr, ...signalsAr },
  en: { ...en, ...pagesEn, ...callsEn, ...recordEn, ...figuresEn, ...auditEn, ...signalsEn },
} as const;
