import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useChosenCall } from '../../../src/app/calls/useChosenCall.ts';

let isWide = true;
beforeEach(() => {
  isWide = true;
  window.history.replaceState(null, '', '/fr/calls/?sector=sport');
  vi.stubGlobal('matchMedia', () => ({
    matches: isWide,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(cleanup);

function List() {
  const { chosen, onFollow, close } = useChosenCall();
  return (
    <div onClickCapture={onFollow}>
      <a href="/fr/call/Appel%202%2F3">call</a>
      <a href="/fr/funder/bailleur">funder</a>
      <output>{chosen ?? 'none'}</output>
      <button type="button" onClick={close}>
        close
      </button>
    </div>
  );
}

const shown = () => screen.getByRole('status').textContent;
const follow = (name: string, init = {}) =>
  fireEvent.click(screen.getByRole('link', { name }), { cancelable: true, ...init });

test('a call is chosen in the address, and a step back undoes it', async () => {
  render(<List />);
  expect(follow('call')).toBe(false);
  expect(shown()).toBe('Appel 2/3');
  expect(window.location.href).toMatch(/\/fr\/calls\/\?sector=sport#Appel%202%2F3$/);
  const back = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  await act(async () => {
    window.history.back();
    await back;
  });
  expect(shown()).toBe('none');
});

test('closing leaves the list as it was', () => {
  render(<List />);
  follow('call');
  act(() => screen.getByRole('button').click());
  expect([shown(), window.location.hash]).toEqual(['none', '']);
});

test('other links, other buttons and narrower screens lead to the page of the call', () => {
  render(<List />);
  expect(follow('funder')).toBe(true);
  expect(follow('call', { ctrlKey: true })).toBe(true);
  expect(follow('call', { button: 1 })).toBe(true);
  cleanup();
  isWide = false;
  window.history.replaceState(null, '', '/fr/calls/#A');
  render(<List />);
  expect(shown()).toBe('none');
  expect(follow('call')).toBe(true);
});

test.each(['#%E0%A4%A', '#', ''])('an end that says no call (%s) chooses none', (hash) => {
  window.history.replaceState(null, '', `/fr/calls/${hash}`);
  render(<List />);
  expect(shown()).toBe('none');
});
