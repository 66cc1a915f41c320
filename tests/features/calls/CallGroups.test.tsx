import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { facetsOf } from '../../../src/core/calls/callFacets.ts';
import { callFilterOf } from '../../../src/core/calls/callFilter.ts';
import { callsAt, groupCalls, openSummary } from '../../../src/core/calls/callGroups.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { CallFilters } from '../../../src/features/calls/CallFilters.tsx';
import { CallGroups } from '../../../src/features/calls/CallGroups.tsx';
import { CallSentence } from '../../../src/features/calls/CallSentence.tsx';
import { scopeTokens } from '../../../src/features/calls/scopeTokens.ts';
import { UsualWindows } from '../../../src/features/calls/UsualWindows.tsx';
import { aCall } from '../../support/calls.ts';
import { inLanguage, reference, voiceOf } from '../../support/chartSubject.tsx';
import { now, read } from './callParts.ts';

afterEach(cleanup);

const calls = [
  aCall({ id: 'A', closes: '2026-11-27', closeTime: '16:30', extendedFrom: '2026-11-10', amountMin: 6_000_000 }),
  aCall({ id: 'B', opens: '2026-12-15', closes: '2027-02-05', origin: 'foreign_public', title: 'x'.repeat(4000) }),
  aCall({ id: 'C', closes: '', year: '2025', kind: 'training' }),
  aCall({ id: 'D', closes: '2024-05-31', url: 'javascript:alert(1)' }),
];
const standing = callsAt(calls, now);

describe.each(['fr', 'ar'] as const)('calls by where they stand, %s', (language) => {
  const voice = voiceOf(language);
  const { t } = voice;
  const shown = (lines = standing) =>
    render(
      inLanguage(
        language,
        <CallGroups
          groups={groupCalls(lines, { by: 'deadline' })}
          compared={false}
          today="2026-11-21"
          fits={() => false}
          marks={() => null}
          fresh={new Set(['A'])}
          originOf={null}
          chosen="A"
        />,
      ),
    );

  test('say days left, both deadlines, whose money, and what is new', () => {
    shown();
    const closing = within(screen.getByRole('region', { name: new RegExp(`^${t('calls.status.closing')}`) }));
    const text = read(closing.getByRole('listitem').textContent);
    expect(text).toContain(read(t('calls.list.daysLeft', { count: 6 })));
    expect(text).toContain('16:30');
    expect(text).toContain(read(voice.format.date('2026-11-10')));
    expect(text).toContain(t('calls.list.fresh'));
    expect(closing.getByRole('link').getAttribute('href')).toBe(`/${language}/call/A`);
    const upcoming = screen.getByRole('region', { name: new RegExp(`^${t('calls.status.upcoming')}`) });
    expect(read(upcoming.textContent)).toContain(t('calls.origin.foreign_public'));
  });

  test('cut a title of four thousand letters, and never call open what has no closing day', () => {
    const { container } = shown();
    for (const link of container.querySelectorAll('a')) expect(link.textContent?.length).toBeLessThan(200);
    expect([...container.querySelectorAll('a')].map(({ href }) => href).join(' ')).not.toContain('javascript:');
    const undated = screen.getByRole('region', { name: new RegExp(`^${t('calls.status.undated')}`) });
    expect(read(undated.textContent)).toContain(read(t('calls.list.undatedNote')));
    expect(screen.queryByRole('region', { name: new RegExp(`^${t('calls.status.open')}\\s`) })).toBeNull();
  });

  test('of a year that is folded are drawn at once where they are few, and where they are many when it is unfolded', async () => {
    const links = (container: HTMLElement) => container.querySelectorAll('details a').length;
    const over = (n: number) =>
      callsAt(
        Array.from({ length: n }, (_, at) => aCall({ id: `D${at}`, closes: '2024-05-31' })),
        now,
      );
    expect(links(shown([...callsAt(calls, now), ...over(3)]).container)).toBe(5);
    cleanup();
    const { container } = shown([...standing, ...over(300)]);
    expect(links(container)).toBe(0);
    const [year] = screen.getAllByText('2024');
    if (year) await userEvent.click(year);
    await waitFor(() => expect(links(container)).toBe(301));
  });

  test('are summed up in a sentence whose words open their chart', async () => {
    const open = vi.fn();
    const tokens = scopeTokens(callFilterOf(defaultView, 'MAD'), reference, { ...voice, language });
    const summary = openSummary(standing, null);
    render(inLanguage(language, <CallSentence {...{ summary, tokens }} closed={1} undated={1} onOpenFilter={open} />));
    const heading = screen.getByRole('heading', { level: 1 });
    expect(read(heading.textContent)).toContain(read(t('calls.list.open', { count: 1 }).replace('<figure/>', '1')));
    await userEvent.click(within(heading).getByRole('link', { name: t('calls.list.allPlaces') }));
    expect(open).toHaveBeenCalledExactlyOnceWith('region');
  });

  test('are chosen by charts; what stands by default is written as no choice', async () => {
    const dispatch = vi.fn();
    const filter = callFilterOf(defaultView, 'MAD');
    const facets = facetsOf(calls, filter, 'MAD');
    render(inLanguage(language, <CallFilters {...{ calls, facets, filter, reference, dispatch }} home="09" />));
    const press = (group: string, name: string) =>
      userEvent.click(
        within(screen.getByRole('region', { name: group })).getByRole('button', { name: new RegExp(`^${name}`) }),
      );
    await press(t('calls.filters.origin'), t('calls.origin.foreign_public'));
    await press(t('calls.filters.region'), t('calls.filters.home'));
    await press(t('calls.filters.month'), t('calls.months.11'));
    expect(dispatch.mock.calls.map(([action]) => action)).toEqual([
      { type: 'choose', choice: 'origin', value: 'public_ma,none,foreign_public' },
      { type: 'keep', dimension: 'region', values: ['09'] },
      { type: 'choose', choice: 'month', value: '11' },
    ]);
  });

  test('usually come when they came in two years, with the years known, and nothing is said of one', () => {
    const yearly = ['2023', '2024', '2025'].map((year) =>
      aCall({
        id: year,
        year,
        opens: `${year}-03-1${year.at(-1)}`,
        closes: year === '2025' ? '2025-06-01' : `${year}-04-30`,
      }),
    );
    const { container, rerender } = render(inLanguage(language, <UsualWindows calls={yearly} year={2026} />));
    const said = t('calls.window.opens', { months: t('calls.months.03'), times: 3, count: 3 });
    expect(read(container.textContent)).toContain(read(said));
    expect(read(container.textContent)).toContain(
      read(t('calls.window.closes', { months: t('calls.months.04'), times: 2, count: 3 })),
    );
    rerender(inLanguage(language, <UsualWindows calls={yearly.slice(0, 1)} year={2026} />));
    expect(container.textContent).toBe('');
  });
});
