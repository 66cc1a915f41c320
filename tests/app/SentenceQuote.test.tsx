import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SentenceQuote } from '../../src/app/SentenceQuote.tsx';
import { inLanguage, partialEdition, plain, voiceOf } from '../support/chartSubject.tsx';
import { nativeDialogs } from '../support/nativeDialogs.ts';

const address = 'https://site.example/fr/region?edition=published@2026-11-01';

beforeEach(() => void nativeDialogs());
afterEach(cleanup);

test.each(['fr', 'ar'] as const)(
  'a sentence is copied, linked and cited with what must be known of it, %s',
  async (language) => {
    const { t, format } = voiceOf(language);
    const quoted = { sentence: 'Une phrase.', caveats: ['Une réserve.'], edition: partialEdition, address };
    render(
      inLanguage(
        language,
        <SentenceQuote {...quoted}>
          <button type="button">CSV</button>
        </SentenceQuote>,
      ),
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => plain(textContent ?? ''))).toEqual(
      ['CSV', t('download.share'), t('download.copy')].map(plain),
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: plain(t('download.copy')) }));
    const copied = await navigator.clipboard.readText();
    for (const part of ['Une phrase.', 'Une réserve.', format.date(partialEdition.date), address])
      expect(copied).toContain(part);
    await user.click(screen.getByRole('button', { name: t('download.share') }));
    const cited = within(await screen.findByRole('dialog')).getByLabelText<HTMLTextAreaElement>(t('share.cite'));
    for (const part of ['Une phrase.', 'Une réserve.', format.date(partialEdition.date), address])
      expect(cited.value).toContain(part);
  },
);
