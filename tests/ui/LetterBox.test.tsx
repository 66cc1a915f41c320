import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { LetterBox } from '../../src/ui/LetterBox.tsx';
import { inLanguage } from '../support/chartSubject.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const letter = { subject: 'Objet', body: 'Première ligne\n<b>deuxième</b>' };

test('a letter is mailed to whom it is addressed, its lines kept', () => {
  render(inLanguage('fr', <LetterBox language="fr" letter={letter} to="service@example.org" />));
  const href = screen.getByRole('link').getAttribute('href') ?? '';
  expect(href).toBe(
    'mailto:service%40example.org?subject=Objet&body=Premi%C3%A8re%20ligne%0D%0A%3Cb%3Edeuxi%C3%A8me%3C%2Fb%3E',
  );
});

test('a letter is printed alone, as text, in its own direction', async () => {
  const sheet = document.implementation.createHTMLDocument('');
  const print = vi.fn();
  vi.spyOn(window, 'open').mockReturnValue({ document: sheet, print } as unknown as Window);
  render(inLanguage('fr', <LetterBox language="ar" letter={letter} print="Imprimer" />));
  await userEvent.setup().click(screen.getByRole('button', { name: 'Imprimer' }));
  expect(print).toHaveBeenCalledOnce();
  expect([sheet.title, sheet.documentElement.dir]).toEqual(['Objet', 'rtl']);
  expect(sheet.body.textContent).toContain('<b>deuxième</b>');
});

test('where no window opens, the letter stays to be copied', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  render(inLanguage('fr', <LetterBox language="fr" letter={letter} print="Imprimer" />));
  await userEvent.setup().click(screen.getByRole('button', { name: 'Imprimer' }));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('deuxième');
});
