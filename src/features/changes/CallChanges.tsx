import type { ChangedCalls } from '../../core/calls/callRecord.ts';
import type { Call } from '../../core/model/call.ts';
import type { Reference } from '../../core/model/reference.ts';
import { changesText } from '../../i18n/changesText.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './CallChanges.module.css';
import { Fields } from './Fields.tsx';

interface CallChangesProps {
  readonly call: Call;
  readonly changes: ChangedCalls;
  readonly reference: Reference;
}

/** What a call says otherwise than in the date of the edition before. */
export function CallChanges({ call, changes, reference }: CallChangesProps) {
  const { language, format } = useLocale();
  const { say } = changesText(language);
  const fields = changes.calls[call.id];
  const date = format.date(changes.since);
  return (
    <section className={styles.section} aria-labelledby="call-changes">
      <h2 id="call-changes">{say('call', { date })}</h2>
      {fields === undefined && <p className={styles.note}>{say('callSame', { date })}</p>}
      {fields?.length === 0 && <p>{say('callNew', { date })}</p>}
      {fields && <Fields fields={fields} currency={call.currency || 'MAD'} reference={reference} />}
    </section>
  );
}
