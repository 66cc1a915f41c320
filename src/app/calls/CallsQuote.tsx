import { useState } from 'react';
import type { Edition } from '../../core/edition/edition.ts';
import type { Call } from '../../core/model/call.ts';
import type { CallToken } from '../../features/calls/CallSentence.tsx';
import { type QuotedCalls, quotedCalls } from '../../features/calls/quotedCalls.ts';
import { ShareDialog } from '../../features/share/ShareDialog.tsx';
import { useLocale } from '../../i18n/react.tsx';

export interface CallsQuoteProps {
  readonly of: QuotedCalls;
  /** Those the reader chose. */
  readonly calls: readonly Call[];
  readonly tokens: readonly CallToken[];
  readonly edition: Edition;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Shows the calls again, of the same edition. */
  readonly address: string;
  readonly onClose: () => void;
}

/** How the figures of the page of calls leave the site, as they stood at the instant they were asked for. */
export function CallsQuote({ now, address, onClose, ...asked }: CallsQuoteProps) {
  const { t, format, language } = useLocale();
  const [instant] = useState(now);
  const said = quotedCalls({ ...asked, now: instant }, { t, format, language });
  return <ShareDialog title={t('share.title')} {...said} edition={asked.edition} address={address} onClose={onClose} />;
}
