import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import type { Conflict } from '../../../src/core/aggregates/conflicts.ts';
import { Conflicts } from '../../../src/features/aggregates/Conflicts.tsx';
import { inLanguage, plain, reference, voiceOf } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const side = (value: number, publisher: string) => ({
  ...{
    value,
    compared: value,
    publisher,
    title: 'Page',
    address: 'https://example.org/',
    date: '2024-03-05',
    metric: 'amount',
    part: '',
    note: value === 5_000_000 ? 'restated series' : '',
  },
});
const conflict = (n: number): Conflict => ({
  ...{
    key: `A B ${n}`,
    basis: 'same',
    scope: `Portée ${n}`,
    funder: '',
    funderNames: { fr: '', ar: '' },
    dimension: '',
    area: '',
  },
  ...{ from: '2021', to: '2021', unit: 'MAD', sides: [side(5_000_000, `Source ${n}`), side(4_000_000, `Autre ${n}`)] },
});

describe.each(['fr', 'ar'] as const)('in %s', (language) => {
  const { t, format } = voiceOf(language);
  const text = () => plain(document.body.textContent ?? '');

  test('a remark of the compilers stands beside the figure it is of', () => {
    render(inLanguage(language, <Conflicts conflicts={[conflict(1)]} reference={reference} />));
    expect(screen.getAllByText('restated series').map(({ lang }) => lang)).toEqual(['en']);
  });

  test('both values stand with their publishers, and what they differ by', () => {
    render(inLanguage(language, <Conflicts conflicts={[conflict(1)]} reference={reference} />));
    for (const word of ['Source 1', 'Autre 1', '2021', format.dirhams(500_000_000), format.dirhams(400_000_000)]) {
      expect(text()).toContain(plain(word));
    }
    const words = { difference: format.dirhams(100_000_000), share: format.percent(0.2) };
    expect(text()).toContain(plain(t('audit.conflicts.difference', words)));
  });

  test('pairs on another basis stand apart, uncounted, without a gap', () => {
    const planned = { ...conflict(2), basis: 'plan' } as const;
    render(inLanguage(language, <Conflicts conflicts={[conflict(1), planned]} reference={reference} />));
    expect(text()).toContain(plain(t('audit.conflicts.note', { count: 1 })));
    expect(text()).toContain(plain(`${t('audit.conflicts.compiled')} restated series`));
    expect(document.querySelector('[lang=en][dir=ltr]')?.textContent).toBe('restated series');
    expect(text()).toContain(plain(t('audit.conflicts.other.note', { count: 1 })));
    expect(text()).toContain(plain(t('audit.conflicts.basis.plan')));
    expect(text().split(plain(format.dirhams(100_000_000)))).toHaveLength(2);
  });

  test('an average stands with what it comes to over its years', () => {
    const [total, average] = [side(5_000_000, 'Source'), { ...side(2_000_000, 'Autre'), compared: 4_000_000 }];
    const pair: Conflict = { ...conflict(3), sides: [total, average] };
    render(inLanguage(language, <Conflicts conflicts={[pair]} reference={reference} />));
    expect(text()).toContain(plain(t('audit.conflicts.averaged', { amount: format.dirhams(400_000_000) })));
    const words = { difference: format.dirhams(100_000_000), share: format.percent(0.2) };
    expect(text()).toContain(plain(t('audit.conflicts.difference', words)));
  });

  test('the rest unfolds, and nothing stands where nothing contradicts', async () => {
    const eight = Array.from({ length: 8 }, (_, index) => conflict(index));
    render(inLanguage(language, <Conflicts conflicts={eight} reference={reference} />));
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    await userEvent.setup().click(screen.getByRole('button', { name: plain(t('audit.conflicts.more', { count: 3 })) }));
    expect(screen.getAllByRole('listitem')).toHaveLength(8);
    cleanup();
    expect(renderToString(inLanguage(language, <Conflicts conflicts={[]} reference={reference} />))).toBe('');
  });
});
