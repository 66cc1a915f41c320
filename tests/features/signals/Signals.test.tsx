import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import type { Filter } from '../../../src/core/query/filter.ts';
import { askSignals } from '../../../src/core/signals/askSignals.ts';
import { type SignalId, signalIds } from '../../../src/core/signals/signal.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import { decodeView, encodeView } from '../../../src/core/view/urlCodec.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { SignalsList } from '../../../src/features/signals/SignalsList.tsx';
import { SignalView } from '../../../src/features/signals/SignalView.tsx';
import { type Example, tableOf, worked } from '../../core/signals/examples.ts';
import { inLanguage, plain, voiceOf } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const reference = readReference();

const everything: Filter = { clauses: {} };
const all = (table: GrantTable) => compileFilter(table, everything);

function show(language: 'fr' | 'ar', id: SignalId, grants: readonly Example[]) {
  const table = tableOf(grants);
  const { counts, told } = askSignals(table, all(table), id, everything);
  const [count] = counts;
  if (!count || !told) throw new Error('one question was asked');
  const queryOf = (filter: Filter) => encodeView({ ...defaultView, filter });
  render(
    inLanguage(
      language,
      <SignalView {...{ count, told, queryOf }} currency="MAD" edition="published" reference={reference} />,
    ),
  );
  return { count, told };
}

test('another selection leaves no finding of the one before it, though all name one body and cite its grant', () => {
  const spelt = (recipients: readonly string[]) => {
    const dirhams = (at: number) => 10_000 * (at + 1);
    const table = tableOf(
      recipients.map((recipient, at) => ({ dirhams: dirhams(at), recipientName: 'Association Argane', recipient })),
    );
    const { counts, told } = askSignals(table, all(table), 'spelling', everything);
    const [count] = counts;
    if (!count || !told) throw new Error('one question was asked');
    const common = { currency: 'MAD', edition: 'published', reference, queryOf: () => '' } as const;
    return { told, view: inLanguage('fr', <SignalView {...{ count, told, ...common }} />) };
  };
  const four = spelt(['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd']);
  const two = spelt(['cccccccccc', 'dddddddddd']);
  expect([four.told.length, two.told.length]).toEqual([6, 1]);
  const { rerender } = render(four.view);
  rerender(two.view);
  expect(document.querySelectorAll('ol > li')).toHaveLength(1);
});

describe.each(['fr', 'ar'] as const)('in %s', (language) => {
  const { t, format } = voiceOf(language);

  test('the list names every question and says what was examined, or that too few were', () => {
    const table = tableOf(worked.spelling.asked);
    const signals = askSignals(table, all(table), null, everything);
    render(inLanguage(language, <SignalsList signals={signals} currency="MAD" query="" welfareQuery="" />));
    const questions = screen.getAllByRole('listitem');
    expect(questions).toHaveLength(signalIds.length);
    for (const [place, id] of signalIds.entries()) {
      const question = within(questions[place] as HTMLElement);
      expect(question.getByRole('link').textContent).toBe(t(`signals.of.${id}.title`));
    }
    const text = plain(questions.at(-1)?.textContent ?? '');
    expect(text).toContain(plain(t('signals.examined.recipients', { count: 2 })));
    expect(text).toContain(plain(format.dirhams(11_000_000, 'MAD')));
    expect(plain(questions[0]?.textContent ?? '')).toContain(plain(t('signals.noneTested')));
  });

  test('two bodies of one name are told apart by identifier or region, in the finding and beside each grant', () => {
    const ice = '001234567000089';
    show(language, 'spelling', [
      { dirhams: 10_000, recipientName: 'Association Argane', recipient: 'aaaaaaaaaa', recipientIce: ice },
      { dirhams: 20_000, recipientName: 'Association Argane', recipient: 'bbbbbbbbbb', region: '09' },
      { dirhams: 30_000, recipientName: 'Association Argane', recipient: 'bbbbbbbbbb' },
    ]);
    const [finding] = screen.getAllByRole('heading', { level: 3 });
    const text = plain(finding?.parentElement?.textContent ?? '');
    expect(text.split(plain(t('signals.apart.ice', { ice })))).toHaveLength(3);
    const places = format.list([t('map.table.notStated.region'), language === 'ar' ? 'سوس-ماسة' : 'Souss-Massa']);
    expect(text.split(plain(t('signals.apart.noIce', { places })))).toHaveLength(4);
  });

  test('a grant of two regions is told by both', () => {
    const one = { recipientName: 'Association Argane', dirhams: 10_000 };
    const parts = ['06', '09'].map((region) => ({ ...one, recipient: 'bbbbbbbbbb', region, grant: 1 }));
    const { told } = show(language, 'spelling', [{ ...one, region: '06' }, ...parts]);
    expect(told[0]?.recipients.map(({ regions }) => regions)).toEqual([['06'], ['06', '09']]);
  });

  test.each(signalIds)('%s cites every grant it was read from, with its rule, example and ordinary reasons', (id) => {
    const { told } = show(language, id, worked[id].asked);
    expect(told).toHaveLength(1);
    const page = plain(document.body.textContent ?? '');
    for (const reason of ['a', 'b', 'c'] as const)
      expect(page).toContain(plain(t(`signals.of.${id}.innocent.${reason}`)));
    expect(page).not.toMatch(/\{\{|undefined|NaN/);
    const records = [...document.querySelectorAll('a[href*="/grant/"]')];
    expect(records).toHaveLength(Math.min(6, worked[id].rows.length));
  });

  test('what too few grants say is folded away until it is asked for', () => {
    const { count } = show(language, 'splitAgreement', worked.splitAgreement.asked);
    expect(count.tested).toBeLessThan(count.fewest);
    expect(document.querySelector('details')?.open).toBe(false);
    expect(plain(document.body.textContent ?? '')).toContain(plain(t('signals.few', { fewest: count.fewest })));
  });

  test('a finding leads to its bodies on the explore page', () => {
    const { told } = show(language, 'spelling', worked.spelling.asked);
    const link = screen.getByRole('link', { name: t('signals.see') });
    const { view } = decodeView(new URL((link as HTMLAnchorElement).href).search);
    expect(view.filter.clauses.recipient).toEqual(told[0]?.recipients.map(({ key }) => key));
  });

  test('a link that opens more than its finding says how much', () => {
    const [first, second] = worked.splitAgreement.asked;
    if (!first || !second) throw new Error('the example is of two grants');
    show(language, 'splitAgreement', [first, second, { ...first, agreementRef: '13/2021' }]);
    const grants = t('charts.grants', { count: 3 });
    const words = t('signals.opens', { grants, amount: format.dirhams(9_000_000, 'MAD') });
    expect(plain(document.body.textContent ?? '')).toContain(plain(words));
    cleanup();
    show(language, 'splitAgreement', worked.splitAgreement.asked);
    expect(plain(document.body.textContent ?? '')).not.toContain(plain(words).slice(0, 12));
  });

  test('staff-welfare bodies stand apart, with their sum', () => {
    const table = tableOf([{ dirhams: 70_000, recipientKind: 'staff_welfare' }]);
    const signals = askSignals(table, all(table), null, everything);
    render(inLanguage(language, <SignalsList signals={signals} currency="MAD" query="" welfareQuery="?x" />));
    const words = { grants: t('charts.grants', { count: 1 }), amount: format.dirhams(7_000_000, 'MAD') };
    expect(plain(document.body.textContent ?? '')).toContain(plain(t('signals.staffWelfare', words)));
  });
});
