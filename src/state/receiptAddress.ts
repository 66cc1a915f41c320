import { useContext } from 'react';
import { SiteContext } from './pageLink.tsx';

/**
 * Writes an address of the site as a receipt names it: whole where the site says where it is published, else from its
 * base on, so that a receipt is the same wherever it was made.
 */
export function useReceiptAddress(): (address: string) => string {
  const { base, site } = useContext(SiteContext);
  return (address) => {
    const root = `${window.location.origin}${base}`;
    return site === '' && address.startsWith(root) ? `/${address.slice(root.length)}` : address;
  };
}
