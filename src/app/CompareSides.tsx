import type { Edition } from '../core/edition/edition.ts';
import type { Reference } from '../core/model/reference.ts';
import type { ExploreResult } from '../core/query/explore.ts';
import type { Filter } from '../core/query/filter.ts';
import type { Action, EditionRef } from '../core/view/viewState.ts';
import { type EditionOption, SideChoice } from '../features/compare/SideChoice.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { EditionEntry } from '../state/dataset.ts';
import { useBase } from '../state/pageLink.tsx';
import type { Exploration } from '../state/useExplore.ts';
import { useSiteJson } from '../state/useSiteJson.ts';
import styles from './ComparePage.module.css';
import { editionName } from './figures/twoSides.ts';
import { exchanged, turnedToEdition } from './sideEditions.ts';

interface CompareSidesProps {
  readonly exploration: Pick<Exploration, 'answered' | 'result' | 'edition' | 'against' | 'view'>;
  /** The newest of every name, as they came with the page. */
  readonly editions: readonly EditionEntry[];
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
}

/** What each side is about and of which edition, from what that edition has; a file of the reader's own stays first. */
export function CompareSides({ exploration, editions, reference, dispatch }: CompareSidesProps) {
  const { t } = useLocale();
  const { answered, result, edition, against, view } = exploration;
  const options = useEditionOptions(editions, [edition, against?.edition ?? edition]);
  if (!against) return null;
  const sides = { ...view, filter: answered, against: against.filter };
  const choiceOf = (side: 'a' | 'b', filter: Filter, { facets }: ExploreResult, of: Edition) => ({
    ...{ side, filter, reference },
    own: of.kind === 'own',
    funders: facets.funder,
    years: facets.year.map(({ key }) => key).filter((year) => year !== ''),
    edition: dated(of),
    editions: of.kind === 'own' ? [] : options.filter(({ value }) => value !== 'own'),
    onEdition: ({ ref }: EditionOption) => dispatch({ type: 'sides', ...turnedToEdition(sides, side, ref) }),
  });
  return (
    <div className={styles.sides}>
      <SideChoice
        {...choiceOf('a', answered, result, edition)}
        onChoose={(filter) => dispatch({ type: 'filter', filter })}
      />
      <SideChoice
        {...choiceOf('b', against.filter, against.result, against.edition ?? edition)}
        onChoose={(filter) => dispatch({ type: 'against', filter })}
      />
      {edition.kind !== 'own' && (
        <button
          type="button"
          className={styles.exchange}
          onClick={() => dispatch({ type: 'sides', ...exchanged(sides) })}
        >
          {t('compare.exchange')}
        </button>
      )}
    </div>
  );
}

/** Every edition and date the site keeps, those on screen among them. */
function useEditionOptions(newest: readonly EditionEntry[], shown: readonly Edition[]): EditionOption[] {
  const locale = useLocale();
  // Written by the build of this very site, so its shape is ours.
  const kept = useSiteJson<readonly EditionEntry[]>(`${useBase()}editions/editions.json`, null, true);
  const known = [...(kept.record ?? newest).map(({ edition }) => edition), ...shown];
  const refOf = ({ name, date }: Edition): EditionRef => {
    const isNewest = newest.some(({ edition }) => edition.name === name && edition.date === date);
    return { name, date: isNewest ? null : date };
  };
  const options = known.map((edition) => ({
    value: dated(edition),
    name: editionName(edition, locale),
    ref: refOf(edition),
  }));
  return [...new Map(options.map((option) => [option.value, option])).values()];
}

function dated({ name, kind, date }: Edition): string {
  return kind === 'own' ? kind : `${name}@${date}`;
}
