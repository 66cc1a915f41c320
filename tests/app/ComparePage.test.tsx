import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Pack } from '../../src/core/edition/pack.ts';
import { pairFigureIds } from '../../src/core/model/figures.ts';
import { appOf, publishedInPage } from '../support/appSubject.tsx';
import { voiceOf } from '../support/chartSubject.tsx';
import { nativeDialogs } from '../support/nativeDialogs.ts';

let pack: Pack;
beforeAll(async () => {
  nativeDialogs();
  pack = await publishedInPage();
});
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }));
});
afterEach(cleanup);

test.each(['fr', 'ar'] as const)(
  '%s: every chart of a comparison leaves alone, and each selection as its file',
  async (language) => {
    window.history.replaceState(null, '', `/${language}/compare`);
    render(await appOf(language, pack, undefined, undefined, { kind: 'compare' }));
    const { t } = voiceOf(language);
    const share = t('download.share');
    const charts = screen
      .getAllByRole('figure')
      .filter((figure) => within(figure).queryByRole('button', { name: share }));
    expect(charts).toHaveLength(pairFigureIds.length);
    for (const side of ['a', 'b'] as const) {
      expect(screen.getByRole('button', { name: t(`compare.download.${side}`) })).toBeTruthy();
    }
    const [, sectors] = charts;
    if (!sectors) throw new Error('no chart of sectors');
    await userEvent.click(within(sectors).getByRole('button', { name: share }));
    const dialog = await screen.findByRole('dialog');
    const which = within(dialog).getByRole('combobox', { name: t('share.which') });
    expect(which).toHaveProperty('value', 'compareSectors');
    expect(dialog.textContent).toContain(`/${language}/embed/compareSectors`);
    expect(dialog.textContent).toContain(t('compare.everything'));
  },
);
