import { expect, test } from 'vitest';
import { createTranslator } from '../../src/i18n/i18n.ts';
import { licenceOf } from '../../src/i18n/licence.ts';
import { ar } from '../../src/i18n/messages/ar.ts';
import { fr } from '../../src/i18n/messages/fr.ts';

const french = createTranslator('fr', { fr });
const arabic = createTranslator('ar', { ar });

test('an edition is given under its own licence, or says that none is stated', () => {
  expect(licenceOf({ kind: 'published', licences: ['CC-BY-4.0', 'CC0-1.0'] }, french)).toContain('CC BY 4.0, CC0 1.0');
  for (const edition of [{ kind: 'published', licences: [] } as const, { kind: 'published' } as const]) {
    expect(licenceOf(edition, french)).toContain('licence non précisée');
    expect(licenceOf(edition, arabic)).toContain('الرخصة غير مذكورة');
  }
});

test('nothing is said of the licence of one’s own files', () => {
  expect(licenceOf({ kind: 'own' }, french)).toBe('');
  expect(`${french.t('app.licences')}${arabic.t('app.licences')}`).not.toContain('CC BY');
});
