import { use } from 'react';
import type { ExploreResult } from '../core/query/explore.ts';
import type { Filter } from '../core/query/filter.ts';
import { type Liftable, waysOut } from '../core/query/waysOut.ts';
import type { Action } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Preparation } from './bodyProps.ts';

interface EmptySelectionProps {
  readonly result: ExploreResult;
  readonly filter: Filter;
  /** Loads the sentences it is said with. */
  readonly sentences: Preparation['sentences'];
  readonly dispatch: (action: Action) => void;
}

/** No grant answers: which filter empties the selection, and how many there are without it. */
export function EmptySelection({ result, filter, sentences, dispatch }: EmptySelectionProps) {
  use(sentences());
  const { t } = useLocale();
  return (
    <Notice tone="note">
      {t('emptied.none')}
      {waysOut(result, filter).map(({ lift, n }) => (
        <button key={lift} type="button" onClick={() => dispatch(liftingOf(lift))}>
          {t('emptied.without', { filter: t(`emptied.lifted.${lift}`), count: n })}
        </button>
      ))}
      <button type="button" onClick={() => dispatch({ type: 'clear' })}>
        {t('filters.clearAll')}
      </button>
    </Notice>
  );
}

function liftingOf(lift: Liftable): Action {
  if (lift === 'amount') return { type: 'amount', min: null, max: null };
  if (lift === 'place') return { type: 'everywhere' };
  return { type: 'keep', dimension: lift, values: null };
}
