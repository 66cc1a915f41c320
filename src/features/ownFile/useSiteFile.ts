import { useEffect, useRef, useState } from 'react';
import type { AddressRefusal } from '../../i18n/messageShape.ts';
import { type Arriving, fetchSiteFile } from './fetchSiteFile.ts';
import { fileNameOf, siteAddress } from './siteAddress.ts';

/** An address that was not read, and why. */
export interface RefusedAddress {
  readonly address: string;
  readonly why: AddressRefusal;
  readonly status?: number;
}

export interface SiteFile {
  readonly arriving: Arriving | null;
  readonly refused: RefusedAddress | null;
  readonly open: (address: string) => Promise<void>;
  /** Stops an arrival under way and forgets what was refused. */
  readonly reset: () => void;
  readonly cancel: () => void;
}

/** Fetches files of this site by address, one at a time; leaving the dialog stops the arrival. */
export function useSiteFile(root: string, onFile: (file: File) => void): SiteFile {
  const [arriving, setArriving] = useState<Arriving | null>(null);
  const [refused, setRefused] = useState<RefusedAddress | null>(null);
  const underway = useRef<AbortController | null>(null);
  const cancel = () => underway.current?.abort();
  useEffect(() => () => underway.current?.abort(), []);

  const open = async (typed: string) => {
    cancel();
    const address = siteAddress(typed, root);
    setRefused(address.ok ? null : { address: typed, why: address.why });
    if (!address.ok) return;
    const mine = new AbortController();
    underway.current = mine;
    setArriving({ file: fileNameOf(address.url), read: 0, total: null });
    const fetched = await fetchSiteFile(address.url, setArriving, mine.signal);
    if (underway.current !== mine) return;
    underway.current = null;
    setArriving(null);
    if (!fetched.ok) setRefused({ address: typed, ...fetched });
    else if (!mine.signal.aborted) onFile(fetched.file);
  };
  const reset = () => {
    cancel();
    setRefused(null);
  };
  return { arriving, refused, open, cancel, reset };
}
