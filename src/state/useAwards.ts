import { useEffect, useState } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import type { ExploreResult } from '../core/query/explore.ts';
import type { Filter } from '../core/query/filter.ts';
import { explorePage } from '../core/view/page.ts';
import type { Dataset, DatasetState } from './dataset.ts';

interface Answered {
  readonly question: string;
  readonly results: readonly ExploreResult[];
}

/**
 * The figures of several selections of an edition, in their order; null until all have come. The table is loaded only
 * once they are wanted.
 */
export function useAwards(
  dataset: Dataset,
  state: DatasetState,
  edition: Pick<Edition, 'name' | 'date' | 'hash'>,
  filters: readonly Filter[],
  wanted: boolean,
): readonly ExploreResult[] | null {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const { name, date, hash } = edition;
  const ready = state.phase === 'ready' && state.edition.hash === hash;
  const question = `${state.generation} ${hash} ${JSON.stringify(filters)}`;

  useEffect(() => {
    if (wanted && !ready) void dataset.select({ name, date });
  }, [dataset, wanted, ready, name, date]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` says all that matters of the filters.
  useEffect(() => {
    if (!(wanted && ready)) return;
    let current = true;
    const isCurrent = () => current;
    void answersTo(dataset, filters, isCurrent).then((results) => {
      if (current && results) setAnswered({ question, results });
    });
    return () => {
      current = false;
    };
  }, [dataset, wanted, ready, question]);

  return answered?.question === question ? answered.results : null;
}

/** One question after the other, since the engine answers the latest only; null once they are asked in vain. */
async function answersTo(
  dataset: Dataset,
  filters: readonly Filter[],
  isCurrent: () => boolean,
): Promise<readonly ExploreResult[] | null> {
  const results: ExploreResult[] = [];
  for (const filter of filters) {
    const answer = isCurrent() ? await dataset.ask({ page: explorePage, filter }) : null;
    if (!answer) return null;
    results.push(answer.result);
  }
  return results;
}
