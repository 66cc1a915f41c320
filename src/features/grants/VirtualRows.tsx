import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect } from 'react';

/** The rows that are drawn, and the space of those before and after them in pixels. */
export interface RowsInSight {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
}

interface VirtualRowsProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly total: number;
  readonly rowHeight: number;
  readonly onChange: (rows: RowsInSight) => void;
}

const overscan = 12;

/** Follows the scrolling of a list and says which of its rows are in sight; draws nothing itself. */
export function VirtualRows({ scroller, total, rowHeight, onChange }: VirtualRowsProps) {
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
  });
  const rows = virtual.getVirtualItems();
  const first = rows[0]?.index ?? -1;
  const last = rows.at(-1)?.index ?? -1;
  const before = rows[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures again when the height of a row changes.
  useLayoutEffect(() => virtual.measure(), [virtual, rowHeight]);
  useLayoutEffect(() => {
    if (first >= 0) onChange({ first, last, before, after });
  }, [first, last, before, after, onChange]);
  return null;
}
