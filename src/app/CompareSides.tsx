import type { Reference } from '../core/model/reference.ts';
import type { Action } from '../core/view/viewState.ts';
import { areOfTwo, type Side } from '../features/compare/compareModel.ts';
import { SideChoice } from '../features/compare/SideChoice.tsx';
import { useLocale } from '../i18n/react.tsx';
import styles from './ComparePage.module.css';

interface CompareSidesProps {
  readonly a: Side;
  readonly b: Side;
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
}

/** What each side is about, from what its own edition has; two editions stay on their sides. */
export function CompareSides({ a, b, reference, dispatch }: CompareSidesProps) {
  const { t } = useLocale();
  const choiceOf = ({ result: { facets }, filter, edition }: Side) => ({
    filter,
    own: edition.kind === 'own',
    reference,
    funders: facets.funder,
    years: facets.year.map(({ key }) => key).filter((year) => year !== ''),
  });
  return (
    <div className={styles.sides}>
      <SideChoice side="a" {...choiceOf(a)} onChoose={(filter) => dispatch({ type: 'filter', filter })} />
      <SideChoice side="b" {...choiceOf(b)} onChoose={(filter) => dispatch({ type: 'against', filter })} />
      {!areOfTwo(a, b) && (
        <button type="button" className={styles.exchange} onClick={() => dispatch({ type: 'exchange' })}>
          {t('compare.exchange')}
        </button>
      )}
    </div>
  );
}
