import type { SchemaField } from '../core/edition/schemaRecord.ts';
import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import { schemaAr } from './messages/schema.ar.ts';
import { schemaEn } from './messages/schema.en.ts';
import { type SchemaTexts, schemaFr } from './messages/schema.fr.ts';

const textsOf: Readonly<Record<Language, SchemaTexts>> = { ar: schemaAr, fr: schemaFr, en: schemaEn, zgh: schemaFr };

/** What is said of the columns of a profile in one language; French stands in for Tamazight. Plain text. */
export function schemaText(language: Language) {
  const texts = textsOf[language];
  const spaced = (text: string) => (language === 'fr' || language === 'zgh' ? frenchSpacing(text) : text);
  const say = (sentence: keyof SchemaTexts, params: FillParams = {}) =>
    filler(language, params)(spaced(texts[sentence]));
  return {
    say,
    need: (need: SchemaField['need']) => say(need),
    /** What a cell may hold, in words: its type, then what narrows it. */
    rule: (field: Pick<SchemaField, 'type' | 'format' | 'constraints'>) =>
      rulesOf(field, say).join(language === 'ar' ? '، ' : ', '),
  };
}

type Say = (sentence: keyof SchemaTexts, params?: FillParams) => string;

function rulesOf({ type, format, constraints }: Pick<SchemaField, 'type' | 'format' | 'constraints'>, say: Say) {
  const { maxLength, pattern, enum: codes } = constraints;
  return [
    codes ? say('oneOf', { codes: codes.join(', ') }) : say(format === 'uri' ? 'uri' : type),
    ...(maxLength === undefined ? [] : [say('maxLength', { count: maxLength })]),
    ...boundsOf(constraints, say),
    ...(pattern === undefined ? [] : [formOf(pattern, say)]),
  ];
}

/** The forms that cells of the profiles have, by the expression that a machine holds them to. */
const forms: Readonly<Record<string, keyof SchemaTexts>> = {
  '^MA-ICE-\\d{15}$': 'maIce',
  '^\\d{15}$': 'ice',
  '^[A-Z]{3}$': 'currency',
  '^(National|Abroad|(MA-)?(0[1-9]|1[0-2])(\\|(MA-)?(0[1-9]|1[0-2]))*)$': 'regions',
  '^(\\d{2}\\.)?\\d{3}$': 'province',
  '^\\d{4}(-\\d{2}(-\\d{2})?)?$': 'someDate',
  '^\\d{2}:\\d{2}$': 'time',
};

function formOf(pattern: string, say: Say): string {
  const form = forms[pattern];
  return form === undefined ? say('pattern', { pattern }) : say(form);
}

function boundsOf({ minimum, maximum }: SchemaField['constraints'], say: Say): string[] {
  if (minimum === undefined) return [];
  const from = String(minimum);
  return [maximum === undefined ? say('from', { from }) : say('range', { from, to: String(maximum) })];
}
