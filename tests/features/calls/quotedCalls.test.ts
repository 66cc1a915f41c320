import { expect, test } from 'vitest';
import type { Edition } from '../../../src/core/edition/edition.ts';
import { quotedCalls } from '../../../src/features/calls/quotedCalls.ts';
import { aCall } from '../../support/calls.ts';
import { partialEdition, plain, voiceOf } from '../../support/chartSubject.tsx';

/** 22 November 2026, 20 h 40 in Morocco. */
const now = Date.UTC(2026, 10, 22, 20, 40);
const dated = (id: string, opens: string, closes: string) => aCall({ id, opens, closes, year: closes.slice(0, 4) });
const calls = [
  dated('A', '2026-11-01', '2026-12-31'),
  dated('B', '2025-02-01', '2025-03-01'),
  dated('C', '2025-02-01', '2025-04-01'),
  dated('D', '2024-02-01', '2024-03-01'),
  aCall({ id: 'E', opens: '', closes: '', year: '2023' }),
];
const tokens = [
  { opens: 'sector', text: 'tout' },
  { opens: 'region', text: 'partout' },
] as const;

function quoted(
  language: 'fr' | 'ar',
  of: 'standing' | 'windows',
  chosen = calls,
  kind: Edition['kind'] = 'published',
) {
  const edition = { ...partialEdition, kind };
  const { sentence, caveats } = quotedCalls({ of, calls: chosen, tokens, edition, now }, voiceOf(language));
  return { sentence: plain(sentence), caveats: caveats.map(plain) };
}

test('how calls stand is quoted with the instant, the date of the edition, and what is over by year', () => {
  const { sentence, caveats } = quoted('fr', 'standing');
  expect(sentence).toBe('1 appel ouvert aujourd’hui tout, partout, dont aucun ne se ferme sous 15 jours.');
  expect(caveats).toContain('Clos : 3 (2025 : 2, 2024 : 1)');
  expect(caveats.join(' ')).toContain('le 22 novembre 2026 à 20:40');
  expect(caveats.join(' ')).toContain('1er novembre 2026');
});

test('where none is open the sentence says what is over, in Arabic too', () => {
  expect(quoted('fr', 'standing', calls.slice(1)).sentence).toContain('3 clos, 1 sans date limite connue');
  const { sentence, caveats } = quoted('ar', 'standing', calls.slice(1));
  expect(sentence).not.toMatch(/[<>{}]/);
  expect(caveats.join(' ')).toContain('20:40');
});

test('when calls usually come is quoted funder by funder, and never as a promise', () => {
  const { sentence, caveats } = quoted('fr', 'windows');
  expect(sentence).toBe('Quand viennent les appels, d’habitude, tout, partout');
  expect(caveats.filter((line) => line.includes('février'))).toHaveLength(1);
  expect(caveats.join(' ')).toContain('à 20:40');
});

test('simulated calls are called so wherever they are quoted', () => {
  const { t } = voiceOf('fr');
  for (const of of ['standing', 'windows'] as const)
    expect(quoted('fr', of, calls, 'simulated').caveats).toContain(plain(t('calls.list.simulated')));
});
