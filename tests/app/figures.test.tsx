import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Pack } from '../../src/core/edition/pack.ts';
import { type FigureId, figureIds, isPublishedFigure, pairFigureIds } from '../../src/core/model/figures.ts';
import { parsePage } from '../../src/core/view/page.ts';
import { capitalised } from '../../src/i18n/capitalised.ts';
import { appOf, publishedInPage } from '../support/appSubject.tsx';
import { voiceOf } from '../support/chartSubject.tsx';

let pack: Pack;
beforeAll(async () => {
  pack = await publishedInPage();
});
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }));
});

afterEach(cleanup);

/** Figures that say why they are not drawn until an address names a place, or switches a comparison on. */
const waitsFor: Partial<
  Readonly<
    Record<
      FigureId,
      'embed.needsPlace' | 'embed.needsFunder' | 'embed.needsSubject' | 'embed.needsGrant' | 'equity.off'
    >
  >
> = {
  provinces: 'embed.needsPlace',
  rank: 'embed.needsPlace',
  coverage: 'embed.needsPlace',
  sectorGaps: 'embed.needsPlace',
  perInhabitant: 'embed.needsPlace',
  yearByYear: 'embed.needsFunder',
  publishedFigures: 'embed.needsSubject',
  grantPeers: 'embed.needsGrant',
  equity: 'equity.off',
  scatter: 'equity.off',
};

/** What the sentence over a figure holds: the count of the whole edition, or what else the figure is of. */
function headOf(id: FigureId, t: ReturnType<typeof voiceOf>['t']): string {
  if (id === 'publishedFigures') return t('aggregates.title');
  if (id === 'grantPeers') return t('record.compare.heading');
  if (id === 'nationalTotals') return t('explore.national');
  return pairFigureIds.some((pair) => pair === id) ? capitalised(t('compare.everything')) : '342';
}

const documented = readFileSync('docs/embedding.md', 'utf8');

test('the document of embeds lists every figure and no other', () => {
  const [, list = ''] = documented.split('## The figures');
  const listed = [...list.matchAll(/^\| `(\w+)` \|/gm)].map(([, id]) => id);
  expect(listed).toEqual([...figureIds]);
});

const each = figureIds.flatMap((id) => (['fr', 'ar'] as const).map((language) => [id, language] as const));

describe.each(each)('embed/%s, %s', (id, language) => {
  test('is a page of its own, with sentence, caveat and source around the figure', async () => {
    const page = parsePage(`embed/${id}`);
    expect(page).toEqual({ kind: 'embed', figure: id });
    window.history.replaceState(null, '', `/${language}/embed/${id}`);
    const { container } = render(await appOf(language, pack, undefined, undefined, page));
    const { t } = voiceOf(language);
    expect(container.querySelector('article h1')?.textContent).toContain(headOf(id, t));
    expect(container.textContent).toContain(t('explore.partialPhrase'));
    expect(screen.getByRole('link', { name: t('embed.open') }).getAttribute('target')).toBe('_blank');
    const waits = waitsFor[id];
    if (waits) expect(container.textContent).toContain(t(waits));
    else if (!isPublishedFigure(id)) expect(container.querySelectorAll('figure').length).toBeGreaterThan(0);
  });
});
