import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Action } from '../../../src/core/view/viewState.ts';
import { Headline } from '../../../src/features/headline/Headline.tsx';
import { plainSentence, sentenceOf } from '../../../src/features/headline/sentenceModel.ts';
import {
  inLanguage,
  partialEdition,
  plain,
  reference,
  spoken,
  tableOf,
  viewed,
  voiceOf,
} from '../../support/chartSubject.tsx';

afterEach(cleanup);

const table = tableOf([
  { amount: 120_000_000, region: '09', sector: 'sport', year: '2019', funder: 'bailleur-1', basis: 'seat' },
  { amount: 50_000, region: '01', sector: 'health', year: '2021', funder: 'bailleur-2', basis: 'activity' },
  { amount: 90_000, region: '01', sector: 'health', year: '2021', funder: 'bailleur-2', status: 'proposed' },
]);
const toggleRegion: Action = { type: 'toggle', dimension: 'region', value: '09' };
const include: Action = { type: 'includeLeftOut', include: true };

function headline(language: (typeof spoken)[number], ...actions: readonly Action[]) {
  const { view, result } = viewed(table, ...actions);
  const dispatch = vi.fn();
  const onOpenFilter = vi.fn();
  const element = inLanguage(
    language,
    <Headline
      result={result}
      filter={view.filter}
      edition={partialEdition}
      reference={reference}
      dispatch={dispatch}
      onOpenFilter={onOpenFilter}
      actions={<button type="button">!</button>}
    />,
  );
  const voice = voiceOf(language);
  const sentence = plainSentence(sentenceOf(result, view.filter, partialEdition, reference, voice), voice.t);
  return { element, dispatch, onOpenFilter, sentence: plain(sentence) };
}

const textOf = (element: Element) => plain(element.textContent ?? '');

describe.each(spoken)('in %s', (language) => {
  test('the heading reads as the sentence that is copied', () => {
    const { element, sentence } = headline(language, toggleRegion);
    render(element);
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(sentence);
  });

  test('it stands on the server without style attributes', () => {
    expect(renderToString(headline(language).element)).not.toContain('style=');
  });
});

test('French: what it says, its caveats, and where its words lead', async () => {
  const { element, onOpenFilter, dispatch } = headline('fr');
  render(element);
  expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(
    '2 subventions publiées · 1,2 M MAD · 2 financeurs, 2019–2021, tous secteurs, toutes régions',
  );
  expect(document.body.textContent).toContain('Ce qui a pu être sourcé, pas tout ce qui a été versé.');
  expect(plain(document.body.textContent ?? '')).toContain('Laissée de côté : 1 ligne, 900 MAD');
  await userEvent.click(screen.getByRole('link', { name: 'tous secteurs' }));
  expect(onOpenFilter).toHaveBeenCalledExactlyOnceWith('sector');
  await userEvent.click(screen.getByRole('button', { name: 'Inclure aussi' }));
  expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'includeLeftOut', include: true });
});

test('Arabic: one grant is written out, figures are isolated, the way back is offered', async () => {
  const one = headline('ar', toggleRegion);
  const { unmount } = render(one.element);
  expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(
    'منحة منشورة واحدة بمبلغ 1,2 مليون درهم، من جهة مانحة واحدة، 2019، كل القطاعات، الجهة 09',
  );
  expect([...document.querySelectorAll('h1 bdi')].map(textOf)).toEqual(['1,2']);
  unmount();
  const all = headline('ar', include);
  render(all.element);
  await userEvent.click(screen.getByRole('button', { name: 'الرجوع إلى الاختيار الافتراضي' }));
  expect(all.dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'includeLeftOut', include: false });
  expect(screen.queryByRole('button', { name: 'إدراج المتروك' })).toBeNull();
});

test('the words of the sentence are reached and opened by keyboard', async () => {
  const { element, onOpenFilter } = headline('fr');
  render(element);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('2019–2021');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onOpenFilter).toHaveBeenCalledExactlyOnceWith('sector');
});

test('the grounds of places are told once a place is chosen', () => {
  render(headline('fr').element);
  expect(document.body.textContent).not.toContain('siège du bénéficiaire');
  cleanup();
  render(headline('fr', toggleRegion).element);
  expect(plain(document.body.textContent ?? '')).toContain('Lieu : siège du bénéficiaire (1).');
});
