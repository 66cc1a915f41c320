import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Call } from '../../core/model/call.ts';
import type { QuotedCalls } from '../../features/calls/quotedCalls.ts';
import type { CallsQuoteProps } from './CallsQuote.tsx';

const CallsQuote = lazy(async () => ({ default: (await import('./CallsQuote.tsx')).CallsQuote }));

/** The ways the figures of the page of calls leave it, each of its own calls: loaded when they are asked for. */
export function useCallsQuote(
  callsOf: Readonly<Record<QuotedCalls, readonly Call[]>>,
  asked: Omit<CallsQuoteProps, 'of' | 'calls' | 'onClose'>,
): { readonly quote: (of: QuotedCalls) => void; readonly dialog: ReactNode } {
  const [of, quote] = useState<QuotedCalls | null>(null);
  const dialog = of && (
    <Suspense>
      <CallsQuote {...asked} of={of} calls={callsOf[of]} onClose={() => quote(null)} />
    </Suspense>
  );
  return { quote, dialog };
}
