import { useEffect, useRef, useState } from 'react';
import { VerifyView } from '../features/verify/VerifyView.tsx';
import type { Verification } from '../features/verify/verification.ts';
import { useBase } from '../state/pageLink.tsx';
import type { BodyProps } from './bodyProps.ts';

/** A receipt held against the edition it names, in the browser; nothing is sent. */
export function VerifyPage({ dataset, reference, notices }: BodyProps) {
  const base = useBase();
  const [state, setState] = useState<Verification>({ step: 'idle' });
  const underway = useRef<AbortController | null>(null);
  useEffect(() => () => underway.current?.abort(), []);
  const check = async (chosen: File) => {
    const file = chosen.name;
    const mine = new AbortController();
    const { signal } = mine;
    const unlessStopped = (next: Verification) => signal.aborted || setState(next);
    underway.current = mine;
    setState({ step: 'working', file, at: 'opening' });
    try {
      const { verifyFile } = await import('./verifyFile.ts');
      const onStep = (at: Extract<Verification, { step: 'working' }>['at']) =>
        unlessStopped({ step: 'working', file, at });
      const findings = await verifyFile(chosen, { dataset, reference, base }, { onStep, signal });
      unlessStopped({ step: 'done', file, findings });
    } catch {
      unlessStopped({ step: 'failed', file });
    }
  };
  const stop = (file: string) => {
    underway.current?.abort();
    setState({ step: 'stopped', file });
  };
  return <VerifyView state={state} onFile={(file) => void check(file)} onStop={stop} notices={notices} />;
}
