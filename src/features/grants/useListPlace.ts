import { type MouseEvent, type RefObject, useEffect, useState } from 'react';
import { type ListPlace, notePlace, rememberedPlace } from '../../state/history.ts';
import { whenIdle } from '../../state/whenIdle.ts';

/** How often the link that was followed is looked for when the reader comes back, and how long it takes in all. */
const looks = { every: 60, most: 30 };

/**
 * Where a list is scrolled to, kept for the way back: a link followed from it is noted with the place, and who comes
 * back finds both. `follows` turns true once the page has settled, at once for who comes back.
 */
export function useListPlace(
  scroller: RefObject<HTMLElement | null>,
  scrollable: boolean,
): { readonly follows: boolean; readonly remember: (event: MouseEvent) => void } {
  const [follows, setFollows] = useState(false);
  const [place, setPlace] = useState<ListPlace | null>(null);
  useEffect(() => {
    const noted = rememberedPlace();
    setPlace(noted);
    if (noted) setFollows(true);
    else whenIdle(() => setFollows(true));
  }, []);
  useEffect(() => {
    const list = scroller.current;
    if (!list || !place || !scrollable) return;
    list.scrollTop = place.top;
    return focusLink(list, place.link);
  }, [scroller, place, scrollable]);
  const remember = ({ target, currentTarget }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a')?.getAttribute('href') : null;
    if (link) notePlace({ top: currentTarget.scrollTop, link });
  };
  return { follows, remember };
}

/** Puts the focus on a link as soon as its row is drawn, unless the reader has gone on. Returns what gives up. */
function focusLink(list: HTMLElement, address: string): () => void {
  let left = looks.most;
  const timer = setInterval(() => {
    left -= 1;
    const link = [...list.querySelectorAll('a')].find((each) => each.getAttribute('href') === address);
    const idle = document.activeElement === document.body || document.activeElement?.id === 'main';
    if (link && idle) link.focus({ preventScroll: true });
    if (link || left === 0 || !idle) clearInterval(timer);
  }, looks.every);
  return () => clearInterval(timer);
}
