import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { type AwardGroup, filterOfAwards } from '../../../src/core/calls/awardGroups.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { CallAwards } from '../../../src/features/calls/CallAwards.tsx';
import { aCall } from '../../support/calls.ts';
import { inLanguage, markup, reference, tableOf, voiceOf } from '../../support/chartSubject.tsx';
import { read } from './callParts.ts';

afterEach(cleanup);

const languages = ['fr', 'ar'] as const;
const call = aCall({ id: 'CALL-1', year: '2025' });

/** Grants that name the call: one without a name, one to a staff-welfare body, over several places. */
function tableWith(n: number) {
  const regions = ['09', '09', '04', 'national', '', '12', '01'];
  return tableOf(
    Array.from({ length: n }, (_, index) => ({
      callId: 'CALL-1',
      recipient: index === 3 ? '' : `r${index}`,
      recipientName: index === 3 ? '' : `Association ${index}`,
      recipientNameAr: index === 3 ? '' : `جمعية ${index}`,
      recipientKind: index === 5 ? 'staff_welfare' : 'association',
      region: regions[index % regions.length] ?? '',
      amount: (20 + ((index * 37) % 400)) * 100_000,
    })),
  );
}

function awards(n: number, of: AwardGroup['of'] = 'own') {
  const group: AwardGroup = { of, calls: [call], n };
  const result = explore(tableWith(n), filterOfAwards(group));
  const notes = ['note'];
  return {
    result,
    view: <CallAwards edition="published" query="?call=CALL-1" {...{ group, result, reference, notes }} />,
  };
}

test.each(languages.flatMap((language) => [[language, 24] as const, [language, 90] as const]))(
  'what a call funded as the server writes it, %s, %i grants',
  async (language, n) => {
    const html = markup(language, awards(n).view);
    expect(html).not.toContain('style=');
    await expect(html).toMatchFileSnapshot(`../../golden/charts/callAwards.${n}.${language}.html`);
  },
);

describe.each(languages)('what a call funded, %s', (language) => {
  const { t, format } = voiceOf(language);

  test('says the sum, the median and the middle half, and leads to the grants', () => {
    const { result, view } = awards(24);
    const { container } = render(inLanguage(language, view));
    const { sum, median, quartiles } = result.total;
    const said = read(container.textContent);
    expect(said).toContain(read(format.amountShort(sum)));
    const [from = 0, to = 0] = quartiles ?? [];
    const typical = { median: format.dirhams(median ?? 0), from: format.dirhams(from), to: format.dirhams(to) };
    expect(said).toContain(read(t('calls.awards.typical', typical)));
    const all = screen.getByRole('link', { name: read(t('calls.awards.all', { count: 24 })) });
    expect(all.getAttribute('href')).toContain('?call=CALL-1');
    expect(said).toContain('note');
  });

  test('its recipients and its places are all there is, and lead to their pages', () => {
    const { result, view } = awards(24);
    render(inLanguage(language, view));
    const [recipients, places] = screen.getAllByRole('list').slice(-2);
    if (!recipients || !places) throw new Error('two lists are missing');
    expect(within(recipients).getAllByRole('link')).toHaveLength(4);
    expect(read(recipients.textContent)).toContain(read(t('charts.ranking.recipientsNotNamed')));
    expect(read(recipients.textContent)).toContain(read(t('charts.ranking.staffWelfare')));
    expect(within(places).getAllByRole('listitem')).toHaveLength(5);
    expect(result.placesOfSelection.filter(({ n }) => n > 0).length).toBeGreaterThan(5);
  });

  test('each grant is a square while they are few, a part of a bar when they are many', () => {
    const squares = (n: number) => {
      const { container, unmount } = render(inLanguage(language, awards(n).view));
      const paths = [...container.querySelectorAll('figure path')].map((path) => path.getAttribute('d') ?? '');
      unmount();
      return paths.join('').split('z').length - 1;
    };
    expect(squares(24)).toBe(24);
    expect(squares(60)).toBe(60);
    expect(squares(61)).toBe(0);
  });

  test('the table says the same, and closes on the total', async () => {
    const { result, view } = awards(24);
    render(inLanguage(language, view));
    await userEvent.click(screen.getByRole('button', { name: t('charts.showTable') }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(read(rows.at(-1)?.textContent ?? '')).toContain(read(format.inUnit(result.total.sum)));
    expect(rows.length).toBeGreaterThan(4);
  });

  test('a few grants are words only; the last time is one sentence', () => {
    const { container } = render(inLanguage(language, awards(3).view));
    expect(container.querySelector('figure')).toBeNull();
    cleanup();
    const last = render(inLanguage(language, awards(24, 'last').view)).container;
    expect(read(last.textContent)).toContain('2025');
    expect(last.querySelectorAll('p')).toHaveLength(1);
  });
});
