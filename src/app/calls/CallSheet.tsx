import { paperLists } from 'virtual:papers';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import { standingAt } from '../../core/calls/callStatus.ts';
import { dayAt } from '../../core/calls/moroccoTime.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Call } from '../../core/model/call.ts';
import type { Reference } from '../../core/model/reference.ts';
import { AssociationLine } from '../../features/association/AssociationLine.tsx';
import { CallActions } from '../../features/calls/CallActions.tsx';
import { CallCriteria } from '../../features/calls/CallCriteria.tsx';
import { CallDates } from '../../features/calls/CallDates.tsx';
import { CallFacts } from '../../features/calls/CallFacts.tsx';
import { CallMoney } from '../../features/calls/CallMoney.tsx';
import { CallNotes } from '../../features/calls/CallNotes.tsx';
import { CallTitle } from '../../features/calls/CallTitle.tsx';
import { CallWindow } from '../../features/calls/CallWindow.tsx';
import { Checklist } from '../../features/calls/Checklist.tsx';
import { ShareCall } from '../../features/calls/ShareCall.tsx';
import { useAssociation } from '../../state/association.ts';
import { useNow } from '../../state/now.ts';
import { useInSight } from '../../state/useInSight.ts';
import styles from './CallSheet.module.css';

/** Loaded where an earlier date of the edition is kept, once the reader comes near. */
const CallChanges = lazy(async () => ({
  default: (await import('../../features/changes/CallChanges.tsx')).CallChanges,
}));

interface CallSheetProps {
  readonly call: Call;
  readonly record: CallRecord;
  readonly edition: Edition;
  readonly reference: Reference;
  /** Shows the call again, of the same edition. */
  readonly address: string;
  /** What it and its earlier calls funded. */
  readonly awards: ReactNode;
}

/** One call: until when, how much, for whom beside the reader's association, then what it says and what to prepare. */
export function CallSheet({ call, record, edition, reference, address, awards }: CallSheetProps) {
  const now = useNow(edition.date);
  const association = useAssociation();
  const [editing, setEditing] = useState(false);
  const [foot, reached] = useInSight<HTMLDivElement>();
  const standing = standingAt(call, now);
  const year = Number(dayAt(now).slice(0, 4));
  return (
    <article className={styles.sheet}>
      <CallTitle call={call} />
      <CallNotes edition={edition} now={now} />
      <div className={styles.columns}>
        <div>
          <CallDates {...{ call, standing, now }} />
          <CallMoney call={call} />
          <CallActions {...{ call, standing, edition, address }} />
          <CallWindow {...{ call, year }} calls={record.calls} />
          <AssociationLine {...{ reference, year, editing }} onEditing={setEditing} />
          <CallCriteria {...{ call, association, reference, now }} />
          {awards}
          {record.changes && (
            <div ref={foot}>
              <Suspense>{reached && <CallChanges {...{ call, reference }} changes={record.changes} />}</Suspense>
            </div>
          )}
        </div>
        <div>
          <CallFacts {...{ call, reference, edition }} official={record.official[call.id] ?? []} />
          {standing.status !== 'closed' && (
            <Checklist {...{ call, standing, edition, now, address }} lists={paperLists} />
          )}
          <ShareCall {...{ call, standing, edition, address }} />
        </div>
      </div>
    </article>
  );
}
