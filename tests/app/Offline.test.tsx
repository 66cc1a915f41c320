import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Offline } from '../../src/app/Offline.tsx';
import type { Edition } from '../../src/core/edition/edition.ts';
import { inLanguage, partialEdition, plain, type spoken } from '../support/chartSubject.tsx';

const onLine = vi.spyOn(navigator, 'onLine', 'get');

beforeEach(() => void onLine.mockReturnValue(true));
afterEach(cleanup);

const isolates = /[\u2066-\u2069]/g;
const told = () => plain(screen.getByRole('status').textContent ?? '').replace(isolates, '');

function shown(language: (typeof spoken)[number], edition: Edition = partialEdition) {
  render(inLanguage(language, <Offline edition={edition} />));
}

function becomes(state: 'online' | 'offline') {
  onLine.mockReturnValue(state === 'online');
  act(() => void window.dispatchEvent(new Event(state)));
}

test.each([
  ['fr', 'Hors ligne. Ceci est la copie de l’édition du 1er novembre 2026.'],
  ['ar', 'بدون اتصال. هذه نسخة محفوظة من إصدار 1 نونبر 2026.'],
] as const)('says the day of the copy while there is no network, and nothing else (%s)', (language, sentence) => {
  shown(language);
  expect(told()).toBe('');
  becomes('offline');
  expect(told()).toBe(sentence);
  becomes('online');
  expect(told()).toBe('');
});

test('is there from the start for a page opened without a network', () => {
  onLine.mockReturnValue(false);
  shown('fr');
  expect(told()).toContain('Hors ligne');
});

test('the reader’s own file is no copy of an edition', () => {
  onLine.mockReturnValue(false);
  shown('fr', { ...partialEdition, kind: 'own' });
  expect(told()).toBe('Hors ligne. Votre fichier reste ouvert sur cet appareil.');
});

test('a part that cannot be had without a network is said to be missing, with a way to try again', () => {
  onLine.mockReturnValue(false);
  shown('ar');
  act(() => void window.dispatchEvent(new Event('vite:preloadError')));
  expect(plain(screen.getByRole('alert').textContent ?? '')).toContain('ولا توجد نسخة منه على هذا الجهاز');
  expect(screen.getByRole('button', { name: 'إعادة المحاولة' })).toBeTruthy();
});
