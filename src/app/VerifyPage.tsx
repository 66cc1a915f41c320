import { useState } from 'react';
import { VerifyView } from '../features/verify/VerifyView.tsx';
import type { Verification } from '../features/verify/verification.ts';
import { useBase } from '../state/pageLink.tsx';
import type { BodyProps } from './bodyProps.ts';

/** A receipt held against the edition it names, in the browser; nothing is sent. */
export function VerifyPage({ dataset, reference, notices }: BodyProps) {
  const base = useBase();
  const [state, setState] = useState<Verification>({ step: 'idle' });
  const check = async (chosen: File) => {
    const file = chosen.name;
    setState({ step: 'opening', file });
    try {
      const { verifyFile } = await import('./verifyFile.ts');
      const findings = await verifyFile(chosen, { dataset, reference, base }, (step) => setState({ step, file }));
      setState({ step: 'done', file, findings });
    } catch {
      setState({ step: 'failed', file });
    }
  };
  return <VerifyView state={state} onFile={(file) => void check(file)} notices={notices} />;
}
