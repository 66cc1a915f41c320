import type { Edition } from '../../core/edition/edition.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Action } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { caveatsOf } from './caveatsModel.ts';
import styles from './Headline.module.css';

interface CaveatsProps {
  readonly result: ExploreResult;
  readonly filter: Filter;
  readonly edition: Edition;
  /** What must be known of how the page compares places; empty for nothing. */
  readonly comparison?: string | undefined;
  readonly dispatch: (action: Action) => void;
}

/** What a reader must know before quoting: always under the sentence, and in every export. */
export function Caveats({ result, filter, edition, comparison, dispatch }: CaveatsProps) {
  const { t, format } = useLocale();
  const caveats = caveatsOf(result, filter, edition, { t, format });
  const placed = filter.clauses.region !== undefined || filter.clauses.province !== undefined;
  return (
    <div className={styles.caveats}>
      <p>
        {caveats.simulated && <span className={styles.simulated}>{caveats.simulated}</span>}
        {comparison && <strong>{comparison} </strong>}
        {caveats.partial && <strong>{caveats.partial}</strong>} {caveats.leftOut}{' '}
        {caveats.leftOut && (
          <button type="button" onClick={() => dispatch({ type: 'includeLeftOut', include: true })}>
            {t('explore.includeLeftOut')}
          </button>
        )}
        {caveats.included && (
          <>
            {caveats.included}{' '}
            <button type="button" onClick={() => dispatch({ type: 'includeLeftOut', include: false })}>
              {t('explore.backToDefault')}
            </button>
          </>
        )}{' '}
        {caveats.notStated} {placed && caveats.basis} {caveats.apart}
      </p>
    </div>
  );
}
