import type { Call } from '../../core/model/call.ts';
import { isWebAddress } from '../../core/model/webAddress.ts';

/** One e-mail address and nothing else. */
const mailbox = /^[^\s@<>"'(),:;]+@[^\s@<>"'(),:;]+\.[^\s@<>"'(),:;.]+$/;

/** Where a contact as printed leads: `mailto:` for an e-mail address, itself for a web address; null for neither. */
export function contactAddress(contact: string): string | null {
  const text = contact.trim();
  if (mailbox.test(text)) return `mailto:${encodeURIComponent(text).replace('%40', '@')}`;
  return isWebAddress(text) ? text : null;
}

/** Where to ask what a call leaves out: its contact, else its page, else the page it was read on; null where none leads anywhere. */
export function whereToAsk({ contact, url, sourceUrl }: Pick<Call, 'contact' | 'url' | 'sourceUrl'>): string | null {
  return contactAddress(contact) ?? [url, sourceUrl].find(isWebAddress) ?? null;
}
