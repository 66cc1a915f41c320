import { TextEncoder } from 'node:util';
import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { preparation } from '../../src/app/preparation.ts';
import { readReference } from '../../src/cli/checkout.ts';
import type { Edition } from '../../src/core/edition/edition.ts';
import type { Pack } from '../../src/core/edition/pack.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import { explorePage, type Page } from '../../src/core/view/page.ts';
import { defaultView } from '../../src/core/view/viewState.ts';
import { answer } from '../../src/engine/answer.ts';
import { listSelection } from '../../src/engine/listSelection.ts';
import { createTranslator, loadMessages } from '../../src/i18n/i18n.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { Dataset } from '../../src/state/dataset.ts';
import type { PageData } from '../../src/state/pageData.ts';
import { entryOf, FakeEngine, openedAs, settled } from './fakeEngine.ts';
import { publishedPack } from './packs.ts';

export const reference = readReference();

/** The published edition, read in jsdom: files and hashes are Node's, whose bytes are not those of jsdom. */
export async function publishedInPage(): Promise<Pack> {
  vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer));
  vi.stubGlobal('TextEncoder', TextEncoder);
  const pack = await publishedPack();
  vi.unstubAllGlobals();
  return pack;
}

function pageOf({ edition, table }: Pack, page: Page): PageData {
  const sorted = { filter: defaultFilter, sort: defaultView.sort, locale: 'fr-MA', offset: 0, limit: 14 };
  const simulated: Edition = { ...edition, name: 'simulated', kind: 'simulated', hash: 'bb' };
  return {
    edition,
    page,
    overview: explore(table, defaultFilter),
    answer: answer(table, { page, filter: defaultFilter }),
    rows: listSelection(table, sorted).rows,
    calls: null,
    editions: [entryOf(edition), entryOf(simulated)],
    site: '',
  };
}

export async function appOf(
  language: Language,
  pack: Pack,
  engine = new FakeEngine(),
  shown = reference,
  page: Page = explorePage,
): Promise<ReactElement> {
  const printed = pageOf(pack, page);
  const dataset = new Dataset(() => engine, printed.editions, '/', printed);
  const translator = createTranslator(language, await loadMessages(language));
  const prepare = preparation(language, translator);
  await prepare.page(page);
  return <App {...{ language, translator, dataset, printed, reference: shown, base: '/', prepare }} />;
}

/** The whole page at an address, its engine in the hands of the test; maps and idle work wait for ever. */
export async function openApp(address: string, pack: Pack, shown = reference) {
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }));
  Element.prototype.checkVisibility = () => true;
  Element.prototype.scrollIntoView = () => undefined;
  window.history.replaceState(null, '', address);
  const engine = new FakeEngine();
  const language = address.split('/')[1] as Language;
  const { unmount } = render(await appOf(language, pack, engine, shown));
  const opens = async (opened = openedAs(pack.edition, pack.table), table = pack.table) => {
    await act(() => engine.opening.succeed(opened, table));
    await act(settled);
  };
  return { engine, opens, unmount };
}
