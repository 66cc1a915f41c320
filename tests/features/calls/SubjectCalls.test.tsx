import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { noCalls } from '../../../src/core/calls/callRecord.ts';
import { instantOf } from '../../../src/core/calls/moroccoTime.ts';
import type { Edition } from '../../../src/core/edition/edition.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { SubjectCalls } from '../../../src/features/calls/SubjectCalls.tsx';
import type { CallSubject } from '../../../src/features/calls/subjectCalls.ts';
import { aCall } from '../../support/calls.ts';
import { inLanguage, partialEdition, plain, type spoken } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const now = instantOf('2026-11-22', '12:00');
const simulated: Edition = { ...partialEdition, name: 'simulated', kind: 'simulated' };
const region: CallSubject = { of: 'region', key: '09' };
const funder: CallSubject = { of: 'funder', key: 'funder-1' };

function shown(
  language: (typeof spoken)[number],
  subject: CallSubject,
  calls: readonly Call[],
  edition = partialEdition,
) {
  const record = { ...noCalls, calls, currency: 'MAD' };
  const { container } = render(
    inLanguage(
      language,
      <SubjectCalls
        {...{ subject, record, edition, now }}
        listQuery={(choices) => `?asked=${Object.values(choices).length}`}
      />,
    ),
  );
  return plain(container.textContent ?? '');
}

const open = aCall({ id: 'OPEN', closes: '2026-11-27', regions: ['national'], amountMax: 100_000_00 });
const over = aCall({ id: 'OVER', opens: '2025-03-01', closes: '2025-04-01', year: '2025' });

test('an open call leads with its days left, says whom it is for, and leads to its page', () => {
  const text = shown('fr', region, [over, open]);
  expect(text).toContain('Pour cette région ou pour tout le pays : 1 ouvert aujourd’hui et 1 clos.');
  expect(text).toContain('5 jours restants');
  expect(text).toContain('Financeur 1 · clôture le 27 novembre 2026 · jusqu’à 100 000 MAD');
  expect(text).toContain('Tout le pays');
  expect(screen.getByRole('link', { name: 'Appel à projets 1' }).getAttribute('href')).toBe('/fr/call/OPEN');
  expect(screen.getByRole('link', { name: 'Voir ces 2 appels dans la liste' }).getAttribute('href')).toBe(
    '/fr/calls/?asked=0',
  );
});

test('the same in Arabic', () => {
  const text = shown('ar', region, [over, open]).replace(/[\u2066-\u2069]/g, '');
  expect(text).toContain('لهذه الجهة أو لكل التراب الوطني: طلب واحد مفتوح اليوم وطلب واحد مغلق.');
  expect(text).toContain('أيام متبقية');
  expect(screen.getByRole('link', { name: 'طلب مشاريع 1' }).getAttribute('href')).toBe('/ar/call/OPEN');
});

test.each([
  [
    'fr',
    'Aucun appel de ce financeur n’est ouvert aujourd’hui dans cette édition : 1 clos. Le dernier a été annoncé en 2025.',
  ],
  ['ar', 'لا طلب مشاريع مفتوح اليوم لهذه الجهة المانحة في هذا الإصدار: طلب واحد مغلق. أُعلن عن آخرها سنة 2025.'],
] as const)('where none is open that is said, with the last year, and no list is drawn (%s)', (language, sentence) => {
  const text = shown(language, funder, [over]).replace(/[\u2066-\u2069]/g, '');
  expect(text).toContain(sentence);
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('a funder’s usual window comes with its years, and as no promise', () => {
  const before = aCall({ id: 'BEFORE', opens: '2024-03-11', closes: '2024-05-01', year: '2024' });
  const text = shown('fr', funder, [over, before]);
  expect(text).toContain('Annoncé en mars 2 fois sur 2 années connues.');
  expect(text).toContain('rien ne promet le prochain');
  cleanup();
  expect(shown('fr', funder, [over])).toContain('Aucun mois ne ressort');
});

test('a subject without calls leads to all of them; what is left out of the count is said', () => {
  const text = shown('fr', region, [aCall({ origin: 'private' }), aCall({ id: 'B', regions: ['04'] })]);
  expect(text).toContain('Cette édition ne contient aucun appel pour cette région ni pour tout le pays.');
  expect(text).toContain('1 autre, d’argent étranger ou privé ou de formation, n’est pas compté ici.');
  expect(screen.getByRole('link').textContent).toBe('Voir tous les appels de cette édition');
});

test('simulated calls are marked as such', () => {
  expect(shown('fr', region, [open], simulated)).toContain('Données simulées : les appels affichés ici sont fictifs.');
  cleanup();
  expect(shown('fr', region, [open])).not.toContain('simulées');
});
