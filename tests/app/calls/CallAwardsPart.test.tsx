import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CallAwardsPart } from '../../../src/app/calls/CallAwardsPart.tsx';
import { makeCallRecord } from '../../../src/core/calls/makeCallRecord.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { explorePage } from '../../../src/core/view/page.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { answer } from '../../../src/engine/answer.ts';
import { Dataset } from '../../../src/state/dataset.ts';
import type { PageData } from '../../../src/state/pageData.ts';
import { read } from '../../features/calls/callParts.ts';
import { aCall } from '../../support/calls.ts';
import { completeEdition, inLanguage, reference, tableOf, voiceOf } from '../../support/chartSubject.tsx';
import { entryOf, FakeEngine, openedAs, settled } from '../../support/fakeEngine.ts';

const calls = ['2023', '2024', '2025'].map((year) => aCall({ id: `S-${year}`, series: 'S', year }));
const table = tableOf(
  ['S-2023', 'S-2023', 'S-2024', ''].map((callId, index) => ({
    callId,
    recipient: `r${index}`,
    recipientName: `Association ${index}`,
    amount: (index + 1) * 1_000_000,
  })),
);
const edition = { ...completeEdition, hash: 'aa' };
const printed: PageData = {
  edition,
  page: explorePage,
  overview: explore(table, defaultFilter),
  answer: answer(table, { page: explorePage, filter: defaultFilter }),
  rows: [],
  calls: null,
  editions: [{ ...entryOf(edition), bytes: 509_248 }],
  site: '',
};

function Part({ dataset, id, named = table }: { dataset: Dataset; id: string; named?: typeof table }) {
  const state = useSyncExternalStore(dataset.subscribe, dataset.state);
  const call = calls.find((known) => known.id === id) ?? aCall();
  const exploration = {
    ...printed.answer,
    ...{ dataset: state, page: explorePage, view: defaultView, edition, overview: printed.overview },
    ...{ answered: defaultFilter, pending: false },
  };
  return (
    <CallAwardsPart record={makeCallRecord(calls, named, [])} {...{ exploration, dataset, printed, reference, call }} />
  );
}

function shown(language: 'fr' | 'ar', id: string, { idle, named = table }: { idle: boolean; named?: typeof table }) {
  vi.stubGlobal('requestIdleCallback', (then: () => void) => (idle ? setTimeout(then) : 0));
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  const engine = new FakeEngine();
  const dataset = new Dataset(() => engine, printed.editions, '/', printed);
  const { container } = render(inLanguage(language, <Part {...{ dataset, id, named }} />));
  const opens = async () => {
    await act(() => engine.opening.succeed(openedAs(edition, table), table));
    for (let turn = 0; turn < 8; turn++) await act(settled);
    await act(() => vi.dynamicImportSettled());
    await act(settled);
  };
  return { engine, dataset, opens, text: () => read(container.textContent) };
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe.each(['fr', 'ar'] as const)('what calls funded, %s', (language) => {
  const { t, format } = voiceOf(language);

  test('is read once the page rests, and says both times apart', async () => {
    const { engine, opens, text } = shown(language, 'S-2024', { idle: true });
    expect(text()).toContain(read(t('calls.awards.count', { count: 3 })));
    await act(settled);
    expect(text()).toContain(read(t('calls.awards.reading')));
    await opens();
    expect(engine.asked.map(({ filter }) => filter.clauses.callId)).toEqual([['S-2024'], ['S-2023']]);
    expect(text()).toContain(read(format.amountShort(3_000_000)));
    expect(text()).toContain('Association 2');
    expect(text()).toContain(read(t('calls.awards.applicants')));
    expect(text()).not.toContain('Association 3');
  });

  test('waits for the reader’s word, its size said, where the page may not load by itself', async () => {
    const { engine, opens, text } = shown(language, 'S-2025', { idle: false });
    await act(settled);
    expect(engine.openings).toHaveLength(0);
    expect(text()).toContain(read(t('calls.awards.notThisOne')));
    const ask = read(t('calls.awards.ask', { size: format.bytes(509_248) }));
    await userEvent.click(screen.getByRole('button', { name: (name) => read(name) === ask }));
    await opens();
    expect(text()).toContain(read(format.amountShort(6_000_000)));
  });

  test('is said at once where the grants have been read already', async () => {
    const { dataset, opens, text } = shown(language, 'S-2025', { idle: false });
    act(() => void dataset.select({ name: 'published', date: null }));
    await opens();
    expect(text()).toContain(read(format.amountShort(6_000_000)));
  });

  test('no grant names it or an earlier one: that is all that is said, and nothing is loaded', async () => {
    const { engine, text } = shown(language, 'S-2023', { idle: true, named: tableOf([{ callId: 'else', amount: 1 }]) });
    await act(settled);
    expect(engine.openings).toHaveLength(0);
    expect(text()).toContain(read(t('calls.awards.none')));
    expect(text()).toContain(read(t('calls.awards.meaning')));
  });

  test('no grant names any call: what it funded is not known', () => {
    const { text } = shown(language, 'S-2023', { idle: true, named: tableOf([{ amount: 1 }]) });
    expect(text()).toContain(read(t('calls.awards.noneNamed')));
    expect(text()).not.toContain(read(t('calls.awards.none')));
  });
});
