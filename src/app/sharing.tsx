import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import type { FigureId } from '../core/model/figures.ts';
import { TakeAway } from '../ui/chart/takeAway.ts';
import type { Preparation } from './bodyProps.ts';

/** What the reader shares: the page as a whole, or one of its figures. */
export type Shared = FigureId | 'page' | null;

const SharedContext = createContext<Shared>(null);
const ShareContext = createContext<((what: Shared) => void) | null>(null);

interface SharingProps {
  readonly prepare: Pick<Preparation, 'sentences'>;
  /** False where the page has nothing to share. */
  readonly offered?: boolean;
  readonly children: ReactNode;
}

/** A page whose figures can be shared, each from where it stands. */
export function Sharing({ prepare, offered = true, children }: SharingProps) {
  const [shared, setShared] = useState<Shared>(null);
  const share = useCallback((what: Shared) => void prepare.sentences().then(() => setShared(what)), [prepare]);
  return (
    <ShareContext value={offered ? share : null}>
      <SharedContext value={shared}>{children}</SharedContext>
    </ShareContext>
  );
}

/** What is shared, and how to share something else, or nothing any more. */
export function useSharing(): { readonly shared: Shared; readonly share: (what: Shared) => void } {
  const shared = use(SharedContext);
  const share = use(ShareContext);
  if (!share) throw new Error('nothing can be shared outside a page that shares');
  return { shared, share };
}

/** One figure of a page; on a page that shares none it stands as it is. */
export function Shareable({ id, children }: { readonly id: FigureId; readonly children: ReactNode }) {
  const share = use(ShareContext);
  const takeAway = useMemo(() => share && (() => share(id)), [share, id]);
  return <TakeAway value={takeAway}>{children}</TakeAway>;
}
