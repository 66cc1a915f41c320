import { lazy } from 'react';
import type { CallFilter } from '../../core/calls/callFilter.ts';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import { withoutAward } from '../../core/calls/withoutAward.ts';
import { type Edition, isSourcedInPart } from '../../core/edition/edition.ts';
import { silenceOf } from '../../core/geo/areaLook.ts';
import type { Call } from '../../core/model/call.ts';
import { Follow } from '../../features/calls/Follow.tsx';
import type { Translator } from '../../i18n/i18n.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { CallsFiles } from './CallsFiles.tsx';
import { Folded } from './Folded.tsx';

const CallsByRegion = lazy(async () => ({
  default: (await import('../../features/calls/CallsByRegion.tsx')).CallsByRegion,
}));

const CallsWithoutAward = lazy(async () => ({
  default: (await import('../../features/calls/CallsWithoutAward.tsx')).CallsWithoutAward,
}));

interface BelowCallsProps
  extends Pick<BodyProps, 'dataset' | 'exploration' | 'printed' | 'reference' | 'address' | 'dispatch'> {
  readonly record: CallRecord;
  /** What the reader chose among the calls. */
  readonly filter: CallFilter;
  /** What that leaves. */
  readonly selected: readonly Call[];
  /** True where the reader kept some of them for a reason that no address holds. */
  readonly picked: boolean;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** What stands under the list of calls: where they are, which no grant names, how to take them away and follow them. */
export function BelowCalls(props: BelowCallsProps) {
  const { dataset, exploration, printed, reference, address, record, filter, selected, picked, now, dispatch } = props;
  const { t } = useLocale();
  const { edition } = exploration;
  const found = withoutAward({ ...record, calls: selected }, now);
  const unnamed = found?.years.flatMap(({ calls }) => calls) ?? [];
  const choice = { filter, ids: picked ? selected.map(({ id }) => id) : null };
  const offered = { record, edition, dataset, reference, address };
  const isFollowed = printed.editions[0]?.edition.hash === edition.hash;
  return (
    <>
      <Folded title={t('calls.map.fold')}>
        <CallsByRegion
          {...{ record, filter, reference, now }}
          complete={record.complete}
          silence={silenceOf(edition, record.regions)}
          notes={moneyNotes(edition, t)}
          onToggle={(value) => dispatch({ type: 'toggle', dimension: 'region', value })}
        />
      </Folded>
      <Folded title={t('calls.withoutAward.fold')}>
        <CallsWithoutAward
          found={found}
          lastYear={record.lastGrantYear}
          download={
            <CallsFiles
              {...offered}
              query={{ of: 'calls-without-award', ...choice, at: new Date(now).toISOString() }}
              title={t('calls.files.these', { count: unnamed.length })}
            />
          }
        />
      </Folded>
      {selected.length > 0 && (
        <CallsFiles
          {...offered}
          query={{ of: 'calls', ...choice, at: null }}
          title={
            edition.kind === 'own'
              ? t('calls.list.origins.ownFiles', { own: selected.length })
              : t('calls.files.selection', { count: selected.length })
          }
        />
      )}
      {isFollowed && <Follow record={record} reference={reference} />}
    </>
  );
}

/** What travels with any sum of the edition. */
function moneyNotes(edition: Edition, t: Translator['t']): readonly string[] {
  if (edition.kind === 'simulated') return [t('explore.simulatedMark')];
  return isSourcedInPart(edition) ? [t('explore.partialPhrase')] : [];
}
