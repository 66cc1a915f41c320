import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { nativeDialogs } from '../support/nativeDialogs.ts';

let closings: ReturnType<typeof nativeDialogs>;
beforeEach(() => {
  closings = nativeDialogs();
});
afterEach(cleanup);

const dialog = (open: boolean, onClose = vi.fn()) => (
  <Dialog open={open} title="Titre" closeLabel="Fermer" onClose={onClose}>
    <p>contenu</p>
  </Dialog>
);

test('opens as a modal named by its title, and holds its content only while open', () => {
  const { rerender } = render(dialog(false));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByText('contenu')).toBeNull();
  rerender(dialog(true));
  expect(screen.getByRole('dialog', { name: 'Titre' }).textContent).toContain('contenu');
  rerender(dialog(false));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('asks to be closed by its button and by Escape', async () => {
  const onClose = vi.fn();
  render(dialog(true, onClose));
  await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(onClose).toHaveBeenCalledTimes(1);
  screen.getByRole('dialog').dispatchEvent(new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('closes while it still stands in the page, so that the browser gives the focus back', () => {
  const { unmount } = render(dialog(true));
  expect(closings).toEqual([]);
  unmount();
  expect(closings).toEqual([{ inPage: true }]);
});

test('stands closed and empty on the server', () => {
  const html = renderToString(dialog(false));
  expect(html).toContain('<dialog');
  expect(html).not.toContain('contenu');
  expect(html).not.toContain(' open');
});
