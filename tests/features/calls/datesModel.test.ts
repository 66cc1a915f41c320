import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingAt } from '../../../src/core/calls/callStatus.ts';
import { addDays } from '../../../src/core/calls/moroccoTime.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { datesWords, windowOf } from '../../../src/features/calls/datesModel.ts';
import { aCall } from '../../support/calls.ts';
import { spoken, voiceOf } from '../../support/chartSubject.tsx';
import { now, read, standing } from './callParts.ts';

const said = (stated: Partial<Call>, language: 'fr' | 'ar') => {
  const { call, standing: where } = standing(stated);
  const { figure, heading, lines, pressing } = datesWords(call, where, voiceOf(language));
  return { figure, heading: read(heading), lines: lines.map(read), pressing };
};

test.each<[string, Partial<Call>, string, string]>([
  [
    'open, with a time',
    { closes: '2027-01-20', closeTime: '16:30' },
    '60 jours restants / Se ferme le mercredi 20 janvier 2027 à 16:30, heure du Maroc',
    '60 يوماً متبقياً / يغلق الأربعاء 20 يناير 2027 على الساعة 16:30 بتوقيت المغرب',
  ],
  [
    'closing, extended',
    { closes: '2026-11-27', extendedFrom: '2026-11-15' },
    '6! jours restants / Se ferme à la fin du vendredi 27 novembre 2026, heure du Maroc / Prolongé : la date annoncée d’abord était le 15 novembre 2026',
    '6! أيام متبقية / يغلق عند نهاية يوم الجمعة 27 نونبر 2026 بتوقيت المغرب / مُدّد: كان الأجل المعلن أولاً 15 نونبر 2026',
  ],
  [
    'closing today',
    { closes: '2026-11-21' },
    '-! Dernier jour / Se ferme à la fin du samedi 21 novembre 2026, heure du Maroc',
    '-! اليوم الأخير / يغلق عند نهاية يوم السبت 21 نونبر 2026 بتوقيت المغرب',
  ],
  [
    'to come',
    { opens: '2026-12-15', closes: '2027-02-05' },
    '24 jours avant l’ouverture / Se ferme à la fin du vendredi 5 février 2027, heure du Maroc / Ouvre le mardi 15 décembre 2026',
    '24 يوماً قبل الافتتاح / يغلق عند نهاية يوم الجمعة 5 فبراير 2027 بتوقيت المغرب / يفتح الثلاثاء 15 دجنبر 2026',
  ],
  [
    'to come in a month',
    { opens: '2027-03', closes: '' },
    '- À venir / Annoncé en 2026, sans date limite publiée / Ouvre en mars 2027, jour non publié',
    '- قادم / أُعلن عنه سنة 2026، دون أجل منشور / يفتح في مارس 2027، اليوم غير منشور',
  ],
  [
    'of a month',
    { opens: '', closes: '2026-12' },
    '- Date limite non publiée / Se ferme en décembre 2026, jour non publié',
    '- آخر أجل غير منشور / يغلق في دجنبر 2026، اليوم غير منشور',
  ],
  [
    'undated',
    { opens: '', closes: '', year: '2016' },
    '- Date limite non publiée / Annoncé en 2016, sans date limite publiée',
    '- آخر أجل غير منشور / أُعلن عنه سنة 2016، دون أجل منشور',
  ],
  [
    'without even a year',
    { opens: '', closes: '', year: '' },
    '- Date limite non publiée / Ni date limite ni année publiées',
    '- آخر أجل غير منشور / لا أجل ولا سنة منشوران',
  ],
  [
    'permanent',
    { opens: '', closes: '', recurrence: 'permanent' },
    '- Ouvert en permanence / Sans date limite : on peut y répondre à tout moment',
    '- مفتوح على الدوام / دون أجل: يمكن الجواب في أي وقت',
  ],
  [
    'over',
    { opens: '2026-09-01', closes: '2026-10-10' },
    '- Clos / S’est fermé le samedi 10 octobre 2026',
    '- مغلق / أُغلق السبت 10 أكتوبر 2026',
  ],
  [
    'of dates that contradict each other',
    { opens: '2026-10-01', closes: '2026-09-01' },
    '- Clos / Les dates publiées se contredisent : ouverture 1er octobre 2026, clôture 1er septembre 2026',
    '- مغلق / التواريخ المنشورة متناقضة: الافتتاح 1 أكتوبر 2026، الإغلاق 1 شتنبر 2026',
  ],
])('the words about a call %s', (_, stated, fr, ar) => {
  const written = (language: 'fr' | 'ar') => {
    const { figure, heading, lines, pressing } = said(stated, language);
    return [`${figure ?? '-'}${pressing ? '!' : ''} ${heading}`, ...lines].join(' / ');
  };
  expect(written('fr')).toBe(fr);
  expect(written('ar')).toBe(ar);
});

const day = fc.integer({ min: -500, max: 500 }).map((days) => addDays('2026-11-21', days));
const printed = fc.oneof(
  day,
  day.map((iso) => iso.slice(0, 7)),
  fc.constant(''),
);
const dated = fc
  .record({
    opens: printed,
    closes: printed,
    extendedFrom: printed,
    recurrence: fc.constantFrom('' as const, 'permanent' as const),
  })
  .map(aCall);

describe('the bar of a window', () => {
  test('stands only for a published closing day, keeps what it marks inside, and shows today while it is open (seed 48)', () => {
    fc.assert(
      fc.property(dated, (call) => {
        const where = standingAt(call, now);
        const bar = windowOf(call, where, now);
        if (!bar) return;
        expect(call.closes).toHaveLength(10);
        for (const share of [bar.today, bar.firstClosing].filter((share) => share !== null)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThan(1);
        }
        expect(bar.today !== null).toBe(where.status === 'open' || where.status === 'closing');
      }),
      { seed: 48, numRuns: 500 },
    );
  });

  test('leaves room for an opening nobody published', () => {
    const { call, standing: where } = standing({ opens: '', closes: '2026-12-20' });
    expect(windowOf(call, where, now)).toMatchObject({
      opens: '',
      closes: '2026-12-20',
      today: 0.12,
      firstClosing: null,
    });
  });

  test('marks the days to come on which the calendar rings, and no day gone by', () => {
    const alarmsOf = (stated: Partial<Call>) => {
      const { call, standing: where } = standing(stated);
      return windowOf(call, where, now)?.alarms;
    };
    expect(alarmsOf({ opens: '2026-11-16', closes: '2026-12-15' })).toEqual([14 / 30, 26 / 30]);
    expect(alarmsOf({ opens: '2026-11-16', closes: '2026-11-27' })).toEqual([8 / 12]);
    expect(alarmsOf({ opens: '2026-11-01', closes: '2026-11-23' })).toEqual([]);
    expect(alarmsOf({ opens: '2026-01-01', closes: '2026-02-24' })).toEqual([]);
  });
});

test('a call is never said open without a published day, in any language (seed 49)', () => {
  fc.assert(
    fc.property(dated, fc.constantFrom(...spoken), (call, language) => {
      const where = standingAt(call, now);
      const { figure, lines } = datesWords(call, where, voiceOf(language));
      expect(lines.length).toBeGreaterThan(0);
      if (where.status === 'undated') expect(figure).toBeNull();
    }),
    { seed: 49 },
  );
});
