import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import type { ExploreResult } from '../core/query/explore.ts';
import type { Filter } from '../core/query/filter.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView, type View } from '../core/view/viewState.ts';
import type { Dataset, DatasetState } from './dataset.ts';
import { whenIdle } from './whenIdle.ts';

export interface Exploration {
  readonly dataset: DatasetState;
  /** The edition `result` was computed on. */
  readonly edition: Edition;
  readonly result: ExploreResult;
  /** The selection `result` answers, to be named beside its figures: an earlier one while an answer is on its way. */
  readonly answered: Filter;
  /** The default selection of that edition. */
  readonly overview: ExploreResult;
  /** True while the figures on screen answer an earlier question, and the answer to the last is on its way. */
  readonly pending: boolean;
}

interface Answer {
  readonly edition: Edition;
  readonly overview: ExploreResult;
  readonly result: ExploreResult;
  readonly answered: Filter;
  readonly question: string;
}

const printedQuestion = questionOf(defaultView, 0);

/** The figures of a view: those printed with the page at first, the engine's from then on. */
export function useExplore(dataset: Dataset, view: View): Exploration {
  const state = useSyncExternalStore(dataset.subscribe, dataset.state, dataset.state);
  const [answer, setAnswer] = useState<Answer>({
    edition: state.edition,
    overview: state.overview,
    result: state.overview,
    answered: defaultView.filter,
    question: printedQuestion,
  });
  const question = questionOf(view, state.generation);
  const { filter, edition } = view;

  const wish = questionOf(view, 0);
  useEffect(() => {
    let current = true;
    if (wish !== printedQuestion) void dataset.select(edition);
    else whenIdle(() => current && void dataset.select(edition));
    return () => {
      current = false;
    };
  }, [dataset, edition, wish]);

  useEffect(() => {
    if (state.phase !== 'ready' || answer.question === question) return;
    let current = true;
    void dataset.explore(filter).then((result) => {
      if (!current || !result) return;
      setAnswer({ edition: state.edition, overview: state.overview, result, answered: filter, question });
    });
    return () => {
      current = false;
    };
  }, [dataset, filter, question, state.phase, state.edition, state.overview, answer.question]);

  const stopped = state.phase === 'printed' && state.failure !== null;
  return { ...answer, dataset: state, pending: answer.question !== question && !stopped };
}

function questionOf(view: View, generation: number): string {
  const { filter, edition } = view;
  return `${generation} ${edition.name} ${encodeView({ ...defaultView, filter })}`;
}
