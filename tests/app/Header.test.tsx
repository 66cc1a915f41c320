import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Header } from '../../src/app/Header.tsx';
import type { Edition } from '../../src/core/edition/edition.ts';
import { explorePage } from '../../src/core/view/page.ts';
import type { Theme } from '../../src/core/view/viewState.ts';
import { SiteProvider } from '../../src/state/pageLink.tsx';
import { inLanguage, partialEdition, type spoken } from '../support/chartSubject.tsx';
import { entryOf } from '../support/fakeEngine.ts';

afterEach(cleanup);

const simulated: Edition = { ...partialEdition, name: 'simulated', kind: 'simulated' };

function header(
  language: (typeof spoken)[number],
  edition = partialEdition,
  theme: Theme = 'auto',
  others: readonly Edition[] = [simulated],
) {
  const spies = { dispatch: vi.fn() };
  const props = {
    base: '/kharita/',
    page: explorePage,
    search: '?region=09',
    edition,
    theme,
    editions: [partialEdition, ...others].map(entryOf),
  };
  render(
    inLanguage(
      language,
      <SiteProvider value={{ base: props.base, carried: '', site: '', framed: false }}>
        <Header {...props} {...spies} find={null} />
      </SiteProvider>,
    ),
  );
  return spies;
}

const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');

test('every language by its own name, at the same view, the one shown marked', () => {
  header('fr');
  const links = within(screen.getByRole('navigation', { name: 'Langues' })).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual(
    [
      ['عربية', '/kharita/ar/?region=09', null],
      ['Français', '/kharita/fr/?region=09', 'page'],
      ['English', '/kharita/en/?region=09', null],
      ['ⵜⴰⵎⴰⵣⵉⵖⵜ', '/kharita/zgh/?region=09', null],
    ],
  );
  expect(links.map((link) => link.lang)).toEqual(['ar', 'fr', 'en', 'zgh']);
  expect(links[3]?.title).toBe('Traduction partielle, complétée en français');
});

test('the name leads to the default view of the same language', () => {
  header('ar');
  expect(screen.getByRole('link', { name: /خريطة/ }).getAttribute('href')).toBe('/kharita/ar/');
});

test('the edition shown is pressed, another can be chosen, and one’s own file has a page', async () => {
  const { dispatch } = header('fr');
  expect(['Édition publiée', 'Données simulées'].map(pressed)).toEqual(['true', 'false']);
  await userEvent.click(screen.getByRole('button', { name: 'Données simulées' }));
  expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'edition', edition: { name: 'simulated', date: null } });
  expect(screen.getByRole('link', { name: 'Mon fichier' }).getAttribute('href')).toBe('/kharita/fr/check');
});

test('an edition of another name shows its title, in Arabic where it has one, else its name', () => {
  const titled = {
    ...partialEdition,
    name: 'ma-ville',
    titles: { fr: 'Subventions de la Commune A', ar: 'منح الجماعة أ' },
  };
  const bare = { ...partialEdition, name: 'autre-ville' };
  header('fr', partialEdition, 'auto', [titled, bare]);
  expect(['Subventions de la Commune A', 'autre-ville'].map(pressed)).toEqual(['false', 'false']);
  cleanup();
  header('ar', partialEdition, 'auto', [titled, bare]);
  expect(['منح الجماعة أ', 'autre-ville'].map(pressed)).toEqual(['false', 'false']);
});

test('no edition of the site is pressed while one’s own file is shown', () => {
  header('ar', { ...partialEdition, name: 'own', kind: 'own' });
  expect(['الإصدار المنشور', 'معطيات مُحاكاة'].map(pressed)).toEqual(['false', 'false']);
});

test('a theme is chosen, and left to the system when pressed again', async () => {
  const { dispatch } = header('fr', partialEdition, 'dark');
  expect(['Clair', 'Sombre'].map(pressed)).toEqual(['false', 'true']);
  await userEvent.click(screen.getByRole('button', { name: 'Clair' }));
  await userEvent.click(screen.getByRole('button', { name: 'Sombre' }));
  expect(dispatch.mock.calls.flat()).toEqual([
    { type: 'theme', theme: 'light' },
    { type: 'theme', theme: 'auto' },
  ]);
});
