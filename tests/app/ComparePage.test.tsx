import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../src/core/edition/edition.ts';
import type { Pack } from '../../src/core/edition/pack.ts';
import { pairFigureIds } from '../../src/core/model/figures.ts';
import { capitalised } from '../../src/i18n/capitalised.ts';
import { ownMark } from '../../src/i18n/ownMark.ts';
import { appOf, publishedInPage } from '../support/appSubject.tsx';
import { plain, tableOf, voiceOf } from '../support/chartSubject.tsx';
import { FakeEngine, openedAs, settled } from '../support/fakeEngine.ts';
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

/** A file of the reader's own as the engine opened it: two grants in one currency. */
function ownFile(currency: string) {
  const rows = [
    { amount: 500_000_00, region: '09', sector: 'sport', year: '2021', currency },
    { amount: 100_000_00, region: '01', sector: 'culture', year: '2021', currency },
  ];
  const file = { path: 'liste.csv', profile: 'kharita-grants-1', sha256: 'ab', bytes: 9, rows: 2 } as const;
  const edition: Edition = {
    ...{ name: 'own', kind: 'own', date: '2026-11-22', hash: 'f'.repeat(64) },
    files: [{ ...file, coverage: 'partial', funder: '*', year: '*' }],
  };
  return { edition, table: tableOf(rows) };
}

const unmarked = (words: string) => plain(words).replace(/[\u2066-\u2069]/g, '');
const text = (of: Element) => unmarked(of.textContent ?? '');

describe.each(['fr', 'ar'] as const)('%s: a file of the reader’s own beside the edition', (language) => {
  const { t, format } = voiceOf(language);
  const open = async (currency: string) => {
    window.history.replaceState(null, '', `/${language}/compare?edition=own&beside=published`);
    const engine = new FakeEngine();
    engine.beside = pack;
    const own = ownFile(currency);
    render(await appOf(language, pack, engine, undefined, { kind: 'compare' }));
    await act(() => engine.opening.succeed(openedAs(own.edition, own.table), own.table));
    await act(settled);
    await act(settled);
    return engine;
  };

  test('each side names its own edition, and is counted as it is alone', async () => {
    const engine = await open('MAD');
    expect(engine.asked.at(-1)?.beside).toMatchObject({ type: 'pack', url: '/editions/published.pack' });
    const heading = text(screen.getByRole('heading', { level: 1 }));
    const date = format.date(pack.edition.date);
    expect(heading).toContain(plain(capitalised(t('compare.of.own'))));
    expect(heading).toContain(plain(t('compare.of.published', { date })));
    const main = text(screen.getByRole('main'));
    expect(main).toContain(plain(t('compare.countsBeside', { a: format.integer(2), b: format.integer(342) })));
    expect(main).toContain(unmarked(ownMark(ownFile('MAD').edition, { language, format })));
    expect(main).toContain(plain(t('explore.partialPhrase')));
    expect(screen.queryByRole('button', { name: t('compare.exchange') })).toBeNull();
  });

  test('leaves with both sources, and as no link', async () => {
    await open('MAD');
    await userEvent.click(screen.getAllByRole('button', { name: t('download.share') })[0] as HTMLElement);
    const said = text(await screen.findByRole('dialog'));
    expect(said).toContain(plain(t('share.ownFile')));
    expect(said).toContain(unmarked(ownMark(ownFile('MAD').edition, { language, format })));
    expect(said).toContain(plain(t('app.edition.published')));
    expect(said).not.toContain('/embed/');
  });

  test('in another currency, amounts are not compared, and grants are', async () => {
    await open('EUR');
    expect(text(screen.getByRole('heading', { level: 1 }))).toContain(plain(t('compare.unlike.currency')));
    const titles = screen.getAllByRole('figure').map(text).join(' ');
    expect(titles).toContain(plain(t('compare.fundersCounted')));
    expect(titles).not.toContain(plain(t('compare.sizes')));
  });
});

test('an institution’s edition is named by its title, and says that it is partial', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  window.history.replaceState(null, '', '/fr/compare?edition=own&beside=ville-a');
  const engine = new FakeEngine();
  const titles = { fr: 'Subventions de la ville A', ar: 'منح المدينة أ' };
  engine.beside = { edition: { ...pack.edition, name: 'ville-a', titles }, table: pack.table };
  const own = ownFile('MAD');
  render(await appOf('fr', pack, engine, undefined, { kind: 'compare' }));
  await act(() => engine.opening.succeed(openedAs(own.edition, own.table), own.table));
  const main = () => text(screen.getByRole('main'));
  await waitFor(() => expect(main()).toContain('« Subventions de la ville A », édition du'));
  expect(main()).toContain(plain(voiceOf('fr').t('explore.partialPhrase')));
});

test('two dates of one edition are two sides, each by its own date', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  window.history.replaceState(null, '', '/fr/compare?beside=published@2026-05-31');
  const engine = new FakeEngine();
  const earlier = { ...pack.edition, date: '2026-05-31', hash: 'e'.repeat(64) };
  engine.beside = { edition: earlier, table: ownFile('MAD').table };
  render(await appOf('fr', pack, engine, undefined, { kind: 'compare' }));
  await act(() => engine.opening.succeed(openedAs(pack.edition, pack.table), pack.table));
  const heading = () => text(screen.getByRole('heading', { level: 1 }));
  await waitFor(() => expect(heading()).toContain('31 mai 2026'));
  expect(heading()).toMatch(
    /^L’édition publiée du .* ; l’édition publiée du 31 mai 2026 : 600 000 MAD, soit .* de moins/,
  );
  const said = text(screen.getByRole('main'));
  expect(said.split(plain(voiceOf('fr').t('explore.partialPhrase')))).toHaveLength(3);
});

test.each(['fr', 'ar'] as const)(
  '%s: either side offers the editions of the site, and turns to one',
  async (language) => {
    const earlier = { ...pack.edition, date: '2026-05-31', hash: 'e'.repeat(64) };
    const kept = [{ edition: pack.edition }, { edition: earlier }];
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(kept)));
    window.history.replaceState(null, '', `/${language}/compare`);
    render(await appOf(language, pack, undefined, undefined, { kind: 'compare' }));
    const { t, format } = voiceOf(language);
    const [a, b] = await screen.findAllByLabelText(t('compare.edition'));
    if (!a || !b) throw new Error('no choice of edition');
    const may = t('compare.of.published', { date: format.date(earlier.date) });
    await waitFor(() => expect(within(b).getAllByRole('option').map(text)).toContain(unmarked(may)));
    await userEvent.selectOptions(b, 'published@2026-05-31');
    expect(new URLSearchParams(window.location.search).get('beside')).toBe('published@2026-05-31');
  },
);
