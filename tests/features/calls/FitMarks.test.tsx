import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { criteria, type Fit, type Meeting } from '../../../src/core/calls/fit.ts';
import { FitLegend, FitMarks, MeetingMark } from '../../../src/features/calls/FitMarks.tsx';
import { fitWords } from '../../../src/features/calls/fitWords.ts';
import { inLanguage, plain, spoken, voiceOf } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const meetings: readonly Meeting[] = ['met', 'notMet', 'notStated', 'notTold'];

function fitFrom(list: readonly Meeting[]): Fit {
  const count = (meeting: Meeting) => list.filter((one) => one === meeting).length;
  const entries = criteria.map((criterion, index) => [criterion, list[index] ?? 'notStated'] as const);
  return {
    meetings: Object.fromEntries(entries) as Fit['meetings'],
    met: count('met'),
    notMet: count('notMet'),
    notStated: count('notStated'),
    notTold: count('notTold'),
  };
}

const [met, notMet, notStated, notTold] = meetings as [Meeting, Meeting, Meeting, Meeting];
const all = fitFrom([met, met, met, met, met, met]);

test.each<[string, readonly Meeting[], string, string]>([
  ['full', [met, met, met, met, met, met], 'Toutes les conditions sont remplies', 'كل الشروط مستوفاة'],
  [
    'as far as stated',
    [met, met, met, met, notStated, notStated],
    'Conditions renseignées toutes remplies, 2 non renseignées ici',
    'كل الشروط المسجلة مستوفاة، وشرطان غير مسجلين هنا',
  ],
  [
    'with misses',
    [met, notMet, met, notMet, notStated, met],
    '2 conditions non remplies et 1 non renseignée ici',
    'شرطان غير مستوفيين وشرط غير مسجل هنا',
  ],
  [
    'half told',
    [met, met, met, notTold, notTold, notTold],
    '3 conditions remplies et 3 à préciser de votre côté',
    '3 شروط مستوفاة و3 شروط تحتاج جوابكم',
  ],
])('a fit %s in words', (_, list, fr, ar) => {
  const isolates = /[\u2066-\u2069]/g;
  expect(plain(fitWords(fitFrom(list), voiceOf('fr')))).toBe(fr);
  expect(plain(fitWords(fitFrom(list), voiceOf('ar'))).replace(isolates, '')).toBe(ar);
});

test('words never judge, and always say something, in every language (seed 47)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...meetings), { minLength: 6, maxLength: 6 }),
      fc.constantFrom(...spoken),
      (list, language) => {
        const words = fitWords(fitFrom(list), voiceOf(language));
        expect(words).not.toBe('');
        expect(words).not.toMatch(/[ée]ligib|مؤهل|أهلية|\d\s*\/\s*\d/iu);
        const isFull = list.every((meeting) => meeting === met);
        expect(words === voiceOf(language).t('calls.fit.all')).toBe(isFull);
      },
    ),
    { seed: 47 },
  );
});

describe('the squares', () => {
  test('differ by form in each state, without colour or style attributes', () => {
    const drawn = meetings.map((meeting) => renderToStaticMarkup(<MeetingMark meeting={meeting} size={12} />));
    expect(new Set(drawn).size).toBe(4);
    for (const svg of drawn) {
      expect(svg).not.toContain('style=');
      expect([...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, paint]) => paint)).not.toContain('red');
      expect(svg.replaceAll('currentColor', '').match(/#[0-9a-f]{3,6}|var\(/)).toBeNull();
    }
  });

  test.each(['fr', 'ar'] as const)(
    'stand one for each condition, the words beside them are what is read, %s',
    (language) => {
      const { container } = render(inLanguage(language, <FitMarks fit={all} />));
      expect(container.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(criteria.length);
      expect(container.textContent).toBe(voiceOf(language).t('calls.fit.all'));
    },
  );

  test.each(['fr', 'ar'] as const)('are explained, %s', (language) => {
    const { t } = voiceOf(language);
    const { container } = render(inLanguage(language, <FitLegend />));
    for (const meeting of meetings) expect(container.textContent).toContain(t(`calls.fit.meeting.${meeting}`));
    for (const name of criteria) expect(container.textContent).toContain(t(`calls.criteria.name.${name}`));
  });
});
