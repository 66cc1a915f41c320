import { useEffect, useRef } from 'react';
import type { Reference } from '../core/model/reference.ts';
import { pathOf } from '../core/view/page.ts';
import { comparisonCaveat } from '../features/headline/caveatsModel.ts';
import { useLocale } from '../i18n/react.tsx';
import { rememberedFocus, rememberedScroll } from '../state/history.ts';
import type { Exploration } from '../state/useExplore.ts';
import { useHydrated } from '../state/useHydrated.ts';
import { titleOf } from './bodies.ts';

/**
 * On another page: its title on the window and as the name of what it says (the page of a call sets its own), what its comparison lacks first and the
 * date of an older edition last; the place it was left at, and the focus where it was there, or else on what it says.
 * Once the edition asked for is on it, a page that `early.js` covered is shown.
 */
export function useArrival(exploration: Exploration, reference: Reference): void {
  const locale = useLocale();
  const { page, pending } = exploration;
  const hydrated = useHydrated();
  const path = pathOf(page);
  const comparison = comparisonCaveat(exploration.view, exploration.edition, locale.t);
  const { older, date } = exploration.edition;
  const named = titleOf(page, exploration, reference, locale);
  const dated = older && named !== '' ? `${named} · ${locale.format.date(date)}` : named;
  const title = [comparison, dated].join(' ').trim();
  const before = useRef(path);
  useEffect(() => {
    if (hydrated && !pending) delete document.documentElement.dataset.opening;
    if (title !== '') document.title = title;
    const main = document.getElementById('main');
    if (main) main.ariaLabel = title || null;
    if (before.current === path) return;
    before.current = path;
    (rememberedFocus() ?? main)?.focus({ preventScroll: true });
    window.scrollTo(0, rememberedScroll());
  }, [path, title, hydrated, pending]);
}
