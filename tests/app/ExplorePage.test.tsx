import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../src/core/edition/edition.ts';
import type { Pack } from '../../src/core/edition/pack.ts';
import { languages } from '../../src/i18n/languages.ts';
import { appOf, openApp, publishedInPage, reference } from '../support/appSubject.tsx';
import { plain, tableOf } from '../support/chartSubject.tsx';
import { openedAs, settled } from '../support/fakeEngine.ts';
import { fileReported } from '../support/fileReports.ts';
import { nativeDialogs } from '../support/nativeDialogs.ts';

// parts of the page are loaded when they are asked for, which takes its time on a busy machine
configure({ asyncUtilTimeout: 8000 });

let pack: Pack;
beforeAll(async () => {
  pack = await publishedInPage();
});
beforeEach(() => {
  nativeDialogs();
  window.localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const sentence = () => plain(screen.getByRole('heading', { level: 1 }).textContent ?? '');
const address = () => `${window.location.pathname}${window.location.search}`;

describe('as the server prints it', () => {
  test.each(languages)('/%s/ holds sentence, map and rows, and no style attribute', async (language) => {
    const html = renderToString(await appOf(language, pack));
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/undefined|NaN|\[object/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('325');
    expect(html.match(/role="option"/g)).toHaveLength(12);
    expect(html.match(/aria-rowindex/g)).toHaveLength(15);
  });

  test('nothing is asked of an engine, and the figures are the edition’s', async () => {
    const { engine } = await openApp('/fr/', pack);
    expect(engine.openings).toEqual([]);
    expect(sentence()).toBe(
      '342 subventions publiées · 325,1 M MAD · 48 financeurs, 2009–2025 ou sans année, tous secteurs, toutes régions',
    );
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false');
  });
});

describe('an address opens what it says', () => {
  test.each([
    [
      'fr',
      '18 subventions publiées · 45,0 M MAD · 4 financeurs, 2018–2022 ou sans année, Sports et loisirs, Souss-Massa',
    ],
    [
      'ar',
      '18 منحة منشورة بمبلغ 45,0 مليون درهم، من 4 جهات مانحة، من 2018 إلى 2022 أو دون سنة مذكورة، الرياضة والترفيه، سوس-ماسة',
    ],
  ])('/%s/, waiting figures marked as such until they are there', async (language, says) => {
    const { opens } = await openApp(`/${language}/?region=09&sector=sport`, pack);
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
    await opens();
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false');
    expect(sentence()).toBe(says);
    expect(screen.getAllByRole('table').at(-1)?.getAttribute('aria-rowcount')).toBe('19');
  });

  test('what cannot be read is named, what can is applied', async () => {
    const { opens } = await openApp('/fr/?region=09&measure=mean&utm=x', pack);
    await opens();
    expect(await screen.findByText(/measure=mean et utm=x/)).toBeTruthy();
    expect(sentence()).toContain('Souss-Massa');
  });
});

describe('what a reader does', () => {
  test('what is left out comes in, the address says so, and it can be taken back', async () => {
    const { opens } = await openApp('/fr/', pack);
    await userEvent.click(screen.getByRole('button', { name: 'Inclure aussi' }));
    expect(address()).toBe('/fr/?status=all&overlap=all');
    await opens();
    expect(sentence()).toMatch(/^422 subventions publiées · 439,8 M MAD/);
    await userEvent.click(screen.getByRole('button', { name: 'Revenir au choix par défaut' }));
    await act(settled);
    expect(address()).toBe('/fr/');
    expect(sentence()).toMatch(/^342 /);
  });

  test('a filter chart filters the whole page', async () => {
    const { opens } = await openApp('/ar/', pack);
    const sectors = within(screen.getByRole('region', { name: 'القطاع' }));
    await userEvent.click(sectors.getByRole('button', { name: /^الرياضة/ }));
    await opens();
    expect(address()).toBe('/ar/?sector=sport');
    expect(sentence()).toContain('الرياضة والترفيه');
    const french = screen.getByRole('link', { name: 'Français' });
    expect(french.getAttribute('href')).toBe('/fr/?sector=sport');
  });

  test('a word of the sentence brings its filter into focus', async () => {
    await openApp('/fr/', pack);
    await userEvent.click(screen.getByRole('link', { name: 'tous secteurs' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('filter-sector'));
  });

  test('a copied figure takes along what must be known, and an address that names the edition shown', async () => {
    const user = userEvent.setup();
    const writeText = vi.fn(async (_: string) => undefined);
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
    const { opens } = await openApp('/fr/?region=09&edition=nowhere', pack);
    await opens();
    await user.click(screen.getByRole('button', { name: 'Copier le chiffre' }));
    const lines = plain((writeText.mock.lastCall?.[0] ?? '').replaceAll('\n', ' | ')).split(' | ');
    expect(lines[0]).toBe(sentence());
    expect(lines[1]).toBe('Ce qui a pu être sourcé, pas tout ce qui a été versé.');
    expect(lines.at(-1)).toBe(`${window.location.origin}/fr/?region=09&edition=published@${pack.edition.date}`);
    expect(lines.join()).toContain(pack.edition.hash.slice(0, 10));
  });
});

describe('when a file fails', () => {
  test('it is named, what is on screen stays, and trying again asks for it again', async () => {
    const { engine, opens } = await openApp('/fr/?region=09', pack);
    await act(() => engine.opening.fail('hashMismatch', 'edition-published.pack'));
    expect(screen.getByRole('alert').textContent).toContain('edition-published.pack');
    expect(screen.getByRole('alert').textContent).toContain('restent exacts');
    expect(sentence()).toMatch(/^342 /);
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    await opens();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(sentence()).toMatch(/^48 subventions/);
  });

  test('drawing that fails says so and offers the way back, instead of a blank page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...reference, sectors: undefined as never };
    await openApp('/fr/?sector=sport', pack, broken);
    expect(screen.getByRole('alert').textContent).toContain('n’a pas pu être dessinée');
    expect(screen.getByRole('link', { name: 'Revenir à la vue de départ' }).getAttribute('href')).toBe('/fr/');
  });
});

test('the reader’s own file takes the page and keeps it', async () => {
  const own: Edition = { ...pack.edition, name: 'own', kind: 'own', hash: 'cc' };
  const table = tableOf([{ amount: 123_400, region: '09', year: '2020', funder: 'bailleur' }]);
  const { engine, opens } = await openApp('/fr/?region=09', pack);
  await opens();
  engine.found = () => ({ ok: true, value: fileReported() });
  await userEvent.click(screen.getByRole('link', { name: 'Mon fichier' }));
  await waitFor(() => expect(document.querySelector('input[type="file"]')).not.toBeNull());
  expect(address()).toBe('/fr/check');
  const picker = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!picker) throw new Error('no picker');
  await userEvent.upload(picker, new File(['a'], 'a.csv', { type: 'text/csv' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Voir sur la carte' }));
  await opens({ ...openedAs(own, table), reports: [fileReported()] }, table);
  await act(settled);
  expect(engine.openings).toHaveLength(2);
  expect(address()).toBe('/fr/?edition=own');
  expect(sentence()).toMatch(/^1 subvention de votre fichier · 1 234 MAD · 1 financeur/);
});

test.each([
  ['fr', 'Votre fichier n’est plus ouvert', 'Vérifier le fichier à nouveau'],
  ['ar', 'ملفكم لم يعد مفتوحاً', 'فحص الملف من جديد'],
] as const)(
  '%s: where the reader’s own file is gone, no other figures stand for its own',
  async (language, says, way) => {
    const { opens } = await openApp(`/${language}/?edition=own`, pack);
    await opens();
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(says);
    expect(screen.getByRole('link', { name: way }).getAttribute('href')).toBe(`/${language}/check`);
    expect(screen.getByRole('main').textContent).not.toMatch(/[0-9]/);
  },
);

test('the printed page comes to life as it stands', async () => {
  const { unmount } = await openApp('/ar/', pack);
  unmount();
  const complaints = vi.spyOn(console, 'error');
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(await appOf('ar', pack));
  const printed = container.querySelector('h1');
  render(await appOf('ar', pack), { container, hydrate: true });
  expect(complaints).not.toHaveBeenCalled();
  expect(container.querySelector('h1')).toBe(printed);
  expect(printed?.isConnected).toBe(true);
});
