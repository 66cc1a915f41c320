import type { AwardGroup } from '../../core/calls/awardGroups.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { defaultFilter, type Filter } from '../../core/query/filter.ts';
import { encodeView } from '../../core/view/urlCodec.ts';
import { defaultView, type View } from '../../core/view/viewState.ts';
import { CallAwards } from '../../features/calls/CallAwards.tsx';
import { caveatsOf } from '../../features/headline/caveatsModel.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './CallAwardsPart.module.css';

interface CallAwardsViewProps {
  readonly groups: readonly AwardGroup[];
  /** Of each group, the grants that name its calls. */
  readonly filters: readonly Filter[];
  readonly results: readonly ExploreResult[];
  readonly edition: Edition;
  readonly view: Pick<View, 'edition' | 'theme'>;
  readonly reference: Reference;
}

/** Each group of calls with its figures, then what must be known of them all. */
export function CallAwardsView({ groups, filters, results, edition, view, reference }: CallAwardsViewProps) {
  const locale = useLocale();
  const { t } = locale;
  const { edition: shown, theme } = view;
  const caveats = results.map((result, index) => caveatsOf(result, filters[index] ?? defaultFilter, edition, locale));
  const { simulated = '', partial = '' } = caveats[0] ?? {};
  return (
    <>
      {groups.map((group, index) => {
        const result = results[index];
        const filter = filters[index] ?? defaultFilter;
        const query = encodeView({ ...defaultView, edition: shown, theme, filter });
        const { leftOut = '', basis = '', apart = '' } = caveats[index] ?? {};
        const notes = [leftOut, basis, apart].filter((line) => line !== '');
        return (
          result && <CallAwards key={group.of} {...{ group, result, reference, notes, query }} edition={edition.kind} />
        );
      })}
      <div className={styles.note}>
        <p>{t('calls.awards.applicants')}</p>
        <p>{simulated || partial}</p>
      </div>
    </>
  );
}
