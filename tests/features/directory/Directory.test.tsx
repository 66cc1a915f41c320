import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import type { SubjectKind } from '../../../src/core/model/subject.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { directory } from '../../../src/core/query/directory.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import { Directory } from '../../../src/features/directory/Directory.tsx';
import {
  chartTable,
  inLanguage,
  partialEdition,
  plain,
  reference,
  tableOf,
  viewed,
  voiceOf,
} from '../../support/chartSubject.tsx';

afterEach(cleanup);

const languages = ['fr', 'ar'] as const;

function list(language: (typeof languages)[number], of: SubjectKind, table: GrantTable = chartTable) {
  const { view, result } = viewed(table);
  const rows = directory(table, compileFilter(table, view.filter), of);
  return inLanguage(
    language,
    <Directory
      {...{ of, rows, result, reference }}
      edition={partialEdition}
      takeAway={null}
      selection=""
      caveats={<p>!</p>}
    />,
  );
}

const bodyRows = () => within(screen.getAllByRole('rowgroup')[1] as HTMLElement).getAllByRole('row');
const textOf = (element: Element | undefined) => plain(element?.textContent ?? '');

describe.each(languages)('in %s', (language) => {
  const { t, format } = voiceOf(language);

  test('every region is named, those without a list in words, and the last row is the total', () => {
    render(list(language, 'region'));
    expect(screen.getAllByText(t('codes.empty.notInEdition'))).toHaveLength(9);
    expect(screen.getByText(t('codes.place.several'))).toBeTruthy();
    const last = screen.getAllByRole('row').at(-1);
    expect(textOf(last)).toContain(plain(format.integer(viewed(chartTable).result.total.sum / 100)));
  });

  test('the sentence counts every line that makes its total, those no page is about too', () => {
    const named = (recipient: string) => ({ recipient, recipientName: recipient, amount: 100 });
    const table = tableOf([named('aaaaaaaaaa'), named('bbbbbbbbbb'), { amount: 100 }]);
    render(list(language, 'recipient', table));
    expect(bodyRows()).toHaveLength(3);
    const { total, currency } = viewed(table).result;
    const amount = format.dirhams(total.sum, currency);
    const words = { count: 3, grants: t('charts.grants', { count: 3 }), amount };
    expect(textOf(document.querySelector('section') ?? undefined)).toContain(plain(t('directory.sentence', words)));
  });

  test('a heading sorts by its column and says so', async () => {
    render(list(language, 'funder'));
    const heading = () => screen.getAllByRole('columnheader')[0] as HTMLElement;
    expect(heading().getAttribute('aria-sort')).toBe('none');
    await userEvent.click(within(heading()).getByRole('button'));
    expect(heading().getAttribute('aria-sort')).toBe('ascending');
    expect(textOf(bodyRows()[0])).toContain('1');
    expect(textOf(bodyRows().at(-1))).toContain(t('directory.notStated.funder'));
  });

  test('a search keeps what it finds, with their sum', async () => {
    render(list(language, 'funder'));
    await userEvent.type(screen.getByRole('searchbox'), '3');
    expect(bodyRows()).toHaveLength(1);
    expect(screen.getByText(t('directory.found'))).toBeTruthy();
  });

  test('it stands on the server without style attributes', () => {
    expect(renderToString(list(language, 'sector'))).not.toContain('style=');
  });
});

test('a long list shows a hundred lines and then more', async () => {
  const many = tableOf(
    Array.from({ length: 250 }, (_, index) => ({
      amount: 100_000 + index,
      recipient: `bbbbbbb${String(index).padStart(3, '0')}`,
      recipientName: `Club ${index}`,
    })),
  );
  render(list('fr', 'recipient', many));
  expect(bodyRows()).toHaveLength(100);
  await userEvent.click(screen.getByRole('button', { name: 'Montrer 100 lignes de plus' }));
  expect(bodyRows()).toHaveLength(200);
  await userEvent.click(screen.getByRole('button', { name: 'Montrer 50 lignes de plus' }));
  expect(bodyRows()).toHaveLength(250);
  expect(screen.queryByRole('button', { name: /de plus/ })).toBeNull();
});
