import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { answer } from '../../../src/engine/answer.ts';
import { AboutNotes } from '../../../src/features/profile/AboutNotes.tsx';
import { inLanguage, plain, tableOf, voiceOf } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const table = tableOf(
  Array.from({ length: 14 }, (_, index) => ({
    ...{ amount: 100_00 * (index + 1), recipient: 'aaaaaaaaaa', recipientName: 'Association A' },
    purpose: index === 13 ? '' : `Objet ${index}`,
  })),
);

test.each(['fr', 'ar'] as const)('the purposes of a recipient are listed, the rest on demand, %s', async (language) => {
  const { t, format } = voiceOf(language);
  const subject = { of: 'recipient', key: 'aaaaaaaaaa' } as const;
  const { about } = answer(table, { page: { kind: 'profile', subject }, filter: defaultFilter });
  if (!about) throw new Error('no profile');
  render(inLanguage(language, <AboutNotes about={about} />));
  const section = screen.getByRole('heading', { name: t('profile.purposes') }).parentElement;
  if (!section) throw new Error('no section');
  const lines = () =>
    within(section)
      .getAllByRole('listitem')
      .map((line) => plain(line.textContent ?? ''));
  expect(lines()).toHaveLength(12);
  expect(lines()[0]).toContain(t('profile.purposeNotStated'));
  expect(lines()[0]).toContain(plain(format.amountShort(1_400_00)));
  await userEvent.click(within(section).getByRole('button'));
  expect(lines()).toHaveLength(14);
});

test.each(['fr', 'ar'] as const)('a spelling counts its rows whatever their status, and says so, %s', (language) => {
  const { t } = voiceOf(language);
  const named = { recipient: 'b', recipientName: 'Association B', amount: 100 };
  const rows = tableOf([named, { ...named, status: 'rejected' }, { ...named, status: 'proposed' }]);
  const page = { kind: 'profile', subject: { of: 'recipient', key: 'b' } } as const;
  const { about, result } = answer(rows, { page, filter: defaultFilter });
  if (!about) throw new Error('no profile');
  expect(result.total.n).toBe(1);
  render(inLanguage(language, <AboutNotes about={about} />));
  const section = screen.getByRole('heading', { name: t('profile.spellings') }).parentElement;
  expect(plain(section?.textContent ?? '')).toContain(`Association B ${plain(t('profile.lines', { count: 3 }))}`);
  expect(section?.textContent).toContain(t('profile.spellingsNote'));
});
