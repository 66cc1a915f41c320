import { lazy } from 'react';
import type { CallFilter } from '../../core/calls/callFilter.ts';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import { type Edition, isComplete } from '../../core/edition/edition.ts';
import { Follow } from '../../features/calls/Follow.tsx';
import type { Translator } from '../../i18n/i18n.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { Folded } from './Folded.tsx';

const CallsByRegion = lazy(async () => ({
  default: (await import('../../features/calls/CallsByRegion.tsx')).CallsByRegion,
}));

interface BelowCallsProps extends Pick<BodyProps, 'exploration' | 'printed' | 'reference' | 'dispatch'> {
  readonly record: CallRecord;
  /** What the reader chose among the calls. */
  readonly filter: CallFilter;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** What stands under the list of calls: where they are, and how to follow them. */
export function BelowCalls({ exploration, printed, reference, record, filter, now, dispatch }: BelowCallsProps) {
  const { t } = useLocale();
  const { edition } = exploration;
  const isFollowed = printed.editions[0]?.edition.name === edition.name;
  return (
    <>
      <Folded title={t('calls.map.fold')}>
        <CallsByRegion
          {...{ record, filter, reference, now }}
          complete={isComplete(edition)}
          notes={moneyNotes(edition, t)}
          onToggle={(value) => dispatch({ type: 'toggle', dimension: 'region', value })}
        />
      </Folded>
      {isFollowed && <Follow record={record} reference={reference} />}
    </>
  );
}

/** What travels with any sum of the edition. */
function moneyNotes(edition: Edition, t: Translator['t']): readonly string[] {
  if (edition.kind === 'simulated') return [t('explore.simulatedMark')];
  return isComplete(edition) ? [] : [t('explore.partialPhrase')];
}
