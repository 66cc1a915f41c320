import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { createTranslator, loadMessages } from '../../src/i18n/i18n.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { CurrencyProvider, LocaleProvider, loadOtherUnits, useLocale } from '../../src/i18n/react.tsx';

afterEach(cleanup);

function Sample() {
  const { t, format, language, direction } = useLocale();
  return (
    <p lang={language} dir={direction}>
      {t('codes.status.paid')} · {format.dirhams(1_234_56)}
    </p>
  );
}

function Unit() {
  return useLocale().t('map.unit.amount');
}

async function sample(language: Language) {
  return (
    <LocaleProvider language={language} translator={createTranslator(language, await loadMessages(language))}>
      <Sample />
    </LocaleProvider>
  );
}

test.each([
  ['fr', 'ltr', 'versée · 1\u202F234,56\u00A0MAD'],
  ['ar', 'rtl', 'مصروفة · 1\u202F234,56\u00A0درهم'],
  ['en', 'ltr', 'paid · MAD\u00A01,234.56'],
] as const)('a component speaks %s at its first render', async (language, direction, said) => {
  render(await sample(language));
  const paragraph = screen.getByText(/·/);
  expect(paragraph.textContent).toBe(said);
  expect(paragraph.getAttribute('dir')).toBe(direction);
});

test('the server writes every language without waiting', async () => {
  for (const language of languages) expect(renderToString(await sample(language))).toContain(`lang="${language}"`);
});

test('figures in another currency are printed in it, as soon as what names it is loaded', async () => {
  const units = (
    <LocaleProvider language="fr" translator={createTranslator('fr', await loadMessages('fr'))}>
      <CurrencyProvider currency="EUR" unit={6}>
        <Unit />
      </CurrencyProvider>
    </LocaleProvider>
  );
  await loadOtherUnits();
  expect(renderToString(units)).toMatch(/^M\sEUR$/);
  render(units);
  expect(await screen.findByText('M EUR')).toBeTruthy();
});

test('a component outside a locale says so', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(() => render(<Sample />)).toThrow('no locale above this component');
  quiet.mockRestore();
  warned.mockRestore();
});
