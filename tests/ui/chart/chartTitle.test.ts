import { expect, test } from 'vitest';
import { chartTitle, measureName } from '../../../src/ui/chart/chartTitle.ts';
import { plain, voiceOf } from '../../support/chartSubject.tsx';

const bases = [
  { key: '', n: 1 },
  { key: 'seat', n: 3 },
  { key: 'activity', n: 4 },
];

test('a title names the selection and the mix of bases, in a fixed order', () => {
  const subject = { kind: 'awarded', selection: 'de 2019 à 2023, sport', bases };
  expect(plain(chartTitle('Montant', subject, voiceOf('fr')).subtitle)).toBe(
    'De 2019 à 2023, sport. Lieu : action 50 %, siège 38 % et base non renseignée 12 %.',
  );
  expect(chartTitle('المبلغ', { ...subject, selection: 'الرياضة' }, voiceOf('ar')).subtitle).toContain('المقر');
});

test('nothing is said of a basis when there is no row', () => {
  const subject = { kind: 'awarded', selection: 'sport', bases: [] };
  expect(chartTitle('Montant', subject, voiceOf('fr'))).toEqual({ heading: 'Montant', subtitle: 'Sport' });
});

test('awarded and paid are never called the same', () => {
  expect(measureName('awarded', voiceOf('en'))).toBe('Amount awarded');
  expect(measureName('paid', voiceOf('en'))).toBe('Amount paid');
});
