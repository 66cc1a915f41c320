import type { Edition } from '../core/edition/edition.ts';
import type { Reference } from '../core/model/reference.ts';
import type { ExploreResult } from '../core/query/explore.ts';
import type { Filter } from '../core/query/filter.ts';
import type { Action } from '../core/view/viewState.ts';
import { SideChoice } from '../features/compare/SideChoice.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Exploration } from '../state/useExplore.ts';
import styles from './ComparePage.module.css';

interface CompareSidesProps {
  readonly exploration: Pick<Exploration, 'answered' | 'result' | 'edition' | 'against'>;
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
}

/** What each side is about, from what its own edition has; two editions stay on their sides. */
export function CompareSides({ exploration, reference, dispatch }: CompareSidesProps) {
  const { t } = useLocale();
  const { answered, result, edition, against } = exploration;
  if (!against) return null;
  const choiceOf = (filter: Filter, { facets }: ExploreResult, { kind }: Edition) => ({
    filter,
    own: kind === 'own',
    reference,
    funders: facets.funder,
    years: facets.year.map(({ key }) => key).filter((year) => year !== ''),
  });
  return (
    <div className={styles.sides}>
      <SideChoice
        side="a"
        {...choiceOf(answered, result, edition)}
        onChoose={(filter) => dispatch({ type: 'filter', filter })}
      />
      <SideChoice
        side="b"
        {...choiceOf(against.filter, against.result, against.edition ?? edition)}
        onChoose={(filter) => dispatch({ type: 'against', filter })}
      />
      {!against.edition && (
        <button type="button" className={styles.exchange} onClick={() => dispatch({ type: 'exchange' })}>
          {t('compare.exchange')}
        </button>
      )}
    </div>
  );
}
