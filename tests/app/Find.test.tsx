import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Find } from '../../src/app/Find.tsx';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import { Dataset } from '../../src/state/dataset.ts';
import { chartTable, inLanguage, partialEdition, reference, type spoken } from '../support/chartSubject.tsx';
import { entryOf, FakeEngine } from '../support/fakeEngine.ts';
import { nativeDialogs } from '../support/nativeDialogs.ts';

beforeEach(() => void nativeDialogs());
afterEach(cleanup);

function shown(language: (typeof spoken)[number], sentencesCome: Promise<undefined> = Promise.resolve(undefined)) {
  const printed = { edition: partialEdition, overview: explore(chartTable, defaultFilter) };
  const dataset = new Dataset(() => new FakeEngine(), [entryOf(partialEdition)], '/', printed);
  const sentences = vi.fn(() => sentencesCome);
  const props = { dataset, reference, prepare: { sentences } };
  render(
    inLanguage(
      language,
      <>
        <input aria-label="ailleurs" />
        <Find {...props} />
      </>,
    ),
  );
  return sentences;
}

test('the key / opens the search, its sentences loaded first; closing it takes it away', async () => {
  const sentences = shown('fr');
  expect(sentences).not.toHaveBeenCalled();
  await userEvent.keyboard('/');
  expect(await screen.findByRole('combobox')).toBe(document.activeElement);
  expect(sentences).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('/');
  expect(sentences).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(screen.queryByRole('combobox')).toBeNull();
});

test.each([
  ['the key', 'fr', () => userEvent.keyboard('/')],
  ['the button', 'ar', () => userEvent.click(screen.getByRole('button', { name: 'بحث' }))],
] as const)(
  'what is typed between %s and the field stands in it, and what follows after it',
  async (_, language, open) => {
    let come = (_: undefined) => {};
    shown(language, new Promise((resolve) => (come = resolve)));
    await open();
    await userEvent.keyboard('ط{Shift}اب{Backspace}{Control>}a{/Control} ط');
    come(undefined);
    const field = await screen.findByRole('combobox');
    await userEvent.keyboard('ا');
    expect((field as HTMLInputElement).value).toBe('طا طا');
  },
);

test('where the search does not come, keys are left alone', async () => {
  const failed = new Promise<undefined>((_, fail) => setTimeout(() => fail(new Error('offline')), 0));
  failed.catch(() => undefined);
  const heard: boolean[] = [];
  shown('fr', failed);
  await userEvent.keyboard('/a');
  await new Promise((later) => setTimeout(later, 20));
  const hear = (event: KeyboardEvent) => heard.push(event.defaultPrevented);
  document.addEventListener('keydown', hear);
  await userEvent.keyboard('a');
  document.removeEventListener('keydown', hear);
  expect(heard).toEqual([false]);
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('the key writes itself in a field, and does nothing with another key held', async () => {
  const sentences = shown('fr');
  await userEvent.keyboard('{Control>}/{/Control}');
  const elsewhere = screen.getByRole('textbox');
  await userEvent.type(elsewhere, '/');
  expect((elsewhere as HTMLInputElement).value).toBe('/');
  expect(sentences).not.toHaveBeenCalled();
});

test('the button opens it too, in Arabic', async () => {
  shown('ar');
  await userEvent.click(screen.getByRole('button', { name: 'بحث' }));
  expect(await screen.findByRole('dialog', { name: 'بحث' })).toBeTruthy();
});
