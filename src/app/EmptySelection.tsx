import type { ExploreResult } from '../core/query/explore.ts';
import type { Filter } from '../core/query/filter.ts';
import { type Liftable, waysOut } from '../core/query/waysOut.ts';
import type { Action } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import { Notice } from '../ui/Notice.tsx';

interface EmptySelectionProps {
  readonly result: ExploreResult;
  readonly filter: Filter;
  readonly dispatch: (action: Action) => void;
}

/** No grant answers: which filter empties the selection, and how many there are without it. */
export function EmptySelection({ result, filter, dispatch }: EmptySelectionProps) {
  const { t } = useLocale();
  return (
    <Notice tone="note">
      {t('app.empty')}
      {waysOut(result, filter).map(({ lift, n }) => (
        <button key={lift} type="button" onClick={() => dispatch(liftingOf(lift))}>
          {t('app.emptyWithout', { filter: t(`app.lifted.${lift}`), count: n })}
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
