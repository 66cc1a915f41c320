import { type RefObject, useLayoutEffect, useState } from 'react';
import type { ListColumn } from '../../core/view/viewState.ts';

/** Height of a row before any has been drawn, in pixels. */
const usualHeight = 34;

/** The height of a row of a list, the same for all: as the style sheet sets it for this width and these columns. */
export function useRowHeight(scroller: RefObject<HTMLElement | null>, columns: readonly ListColumn[]): number {
  const [height, setHeight] = useState(usualHeight);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns make rows of another height.
  useLayoutEffect(() => {
    const read = () => {
      const row = scroller.current?.querySelector('tbody tr[aria-rowindex]');
      setHeight(row?.getBoundingClientRect().height || usualHeight);
    };
    read();
    window.addEventListener('resize', read);
    return () => window.removeEventListener('resize', read);
  }, [scroller, columns]);
  return height;
}
