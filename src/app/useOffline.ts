import { type ComponentType, useEffect, useState } from 'react';
import { whenIdle } from '../state/whenIdle.ts';
import type { OfflineProps } from './Offline.tsx';

/** What speaks of a copy held without a network, loaded once the page rests and with its words; none in a frame. */
export function useOffline(framed: boolean): ComponentType<OfflineProps> | null {
  const [loaded, setLoaded] = useState<ComponentType<OfflineProps> | null>(null);
  useEffect(() => {
    if (!framed) whenIdle(() => void import('./Offline.tsx').then(({ Offline }) => setLoaded(() => Offline)));
  }, [framed]);
  return loaded;
}
