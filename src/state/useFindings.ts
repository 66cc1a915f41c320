import { useEffect, useMemo, useState } from 'react';
import { createReferenceFinder } from '../core/find/find.ts';
import type { Findings, ReferenceFindings } from '../core/find/findings.ts';
import type { Reference } from '../core/model/reference.ts';
import type { Dataset, DatasetState } from './dataset.ts';

/** What a search has found so far. */
export interface Finding {
  /** Places and sectors, known without any edition. */
  readonly ofReference: ReferenceFindings;
  /** What the edition on screen holds; null while it is being read. May still answer the words typed just before. */
  readonly ofEdition: Findings | null;
  /** True once what is found answers the very words typed. */
  readonly settled: boolean;
  /** True where the edition was to be searched and could not be: its file did not come, or the engine failed. */
  readonly failed: boolean;
}

interface Answered {
  readonly text: string;
  readonly generation: number;
  /** Null where the engine failed. */
  readonly findings: Findings | null;
}

/** Searches as the reader types: the reference tables at once, the edition on screen as soon as it is read. */
export function useFindings(dataset: Dataset, state: DatasetState, reference: Reference, text: string): Finding {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const search = useMemo(() => createReferenceFinder(reference), [reference]);
  const ofReference = useMemo(() => search(text), [search, text]);
  const { generation, phase, edition, failure } = state;
  const ready = phase === 'ready';

  useEffect(() => {
    if (phase === 'printed') void dataset.select({ name: edition.name, date: null });
  }, [dataset, phase, edition.name]);

  useEffect(() => {
    if (!ready) return;
    let current = true;
    const answer = (findings: Findings | null) => current && setAnswered({ text, generation, findings });
    dataset.engine.find(text).then(answer, () => answer(null));
    return () => {
      current = false;
    };
  }, [dataset, ready, generation, text]);

  const held = ready && answered?.generation === generation ? answered : null;
  return {
    ofReference,
    ofEdition: held?.findings ?? null,
    settled: !ready || held?.text === text,
    failed: ready ? held?.findings === null : phase === 'printed' && failure !== null,
  };
}
