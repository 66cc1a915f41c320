import { useEffect, useMemo, useState } from 'react';
import type { CallFindings } from '../core/find/callsOfRecord.ts';
import { createReferenceFinder } from '../core/find/find.ts';
import type { Findings, ReferenceFindings } from '../core/find/findings.ts';
import type { Reference } from '../core/model/reference.ts';
import type { EditionRef } from '../core/view/viewState.ts';
import type { Dataset, DatasetState } from './dataset.ts';
import { useCallFindings } from './useCallFindings.ts';

/** What a search has found so far. */
export interface Finding {
  /** Places and sectors, known without any edition. */
  readonly ofReference: ReferenceFindings;
  /** What its calls hold, for the same words as the rest; null while they are on their way, or where they did not come. */
  readonly calls: CallFindings | null;
  /** True where the calls were to be searched and did not come. */
  readonly withoutCalls: boolean;
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

/**
 * Searches as the reader types: the reference tables at once, the calls as soon as they have come, the edition `sought`
 * as soon as it is read. Pages of calls show an edition without reading it: it is read here.
 */
export function useFindings(
  dataset: Dataset,
  state: DatasetState,
  sought: EditionRef,
  reference: Reference,
  text: string,
): Finding {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const search = useMemo(() => createReferenceFinder(reference), [reference]);
  const ofReference = useMemo(() => search(text), [search, text]);
  const { generation, phase, edition, failure } = state;
  const ready = phase === 'ready';
  const known = ready || edition.name === sought.name;
  const held = ready && answered?.generation === generation ? answered : null;
  const answers = held?.findings ? held.text : text;
  const { calls, failed: withoutCalls } = useCallFindings(state, answers, known);

  useEffect(() => {
    void dataset.select(sought);
  }, [dataset, sought]);

  useEffect(() => {
    if (!ready) return;
    let current = true;
    const answer = (findings: Findings | null) => current && setAnswered({ text, generation, findings });
    dataset.engine.find(text).then(answer, () => answer(null));
    return () => {
      current = false;
    };
  }, [dataset, ready, generation, text]);

  return {
    ofReference,
    calls,
    withoutCalls,
    ofEdition: held?.findings ?? null,
    settled: (!ready || held?.text === text) && (calls !== null || withoutCalls || !known),
    failed: ready ? held?.findings === null : phase === 'printed' && failure !== null,
  };
}
