import type { ReactNode } from 'react';
import type { CallChange, EditionChanges, Fate, GrantChange } from '../../core/changes/editionChanges.ts';
import type { Reference } from '../../core/model/reference.ts';
import { changesText } from '../../i18n/changesText.ts';
import { withoutBidiControls } from '../../i18n/isolate.ts';
import { pickName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import styles from './Changes.module.css';
import { Fields } from './Fields.tsx';
import { useStretch } from './useStretch.tsx';

interface ChangedRecordsProps {
  readonly changes: EditionChanges;
  readonly reference: Reference;
  /** The query of the page of a record: in the later edition, or the earlier one where it was removed. */
  readonly queryOf: (fate: Fate) => string;
}

const fates = ['added', 'removed', 'altered'] as const;

/** Records of a list shown before more are asked for. */
const shownFirst = 10;

/** The grants and calls that came, went or changed, each leading to its page. */
export function ChangedRecords({ changes, reference, queryOf }: ChangedRecordsProps) {
  const { language } = useLocale();
  const { of } = changesText(language);
  const { grantRows, callRows, grants, calls } = changes;
  return (
    <>
      {fates.map((fate) => (
        <RecordList
          key={`grants ${fate}`}
          id={`grants-${fate}`}
          title={of('grantsOf', fate, { count: grants[fate] })}
          records={grantRows.filter((row) => row.fate === fate)}
          count={grants[fate]}
          draw={(grant) => <Grant {...{ grant, reference }} query={queryOf(fate)} />}
        />
      ))}
      {fates.map((fate) => (
        <RecordList
          key={`calls ${fate}`}
          id={`calls-${fate}`}
          title={of('callsOf', fate, { count: calls[fate] })}
          records={callRows.filter((row) => row.fate === fate)}
          count={calls[fate]}
          draw={(call) => <CallRow {...{ call, reference }} query={queryOf(fate)} />}
        />
      ))}
    </>
  );
}

interface RecordListProps<T> {
  readonly id: string;
  readonly title: string;
  /** Those the page holds, of `count` in all. */
  readonly records: readonly T[];
  readonly count: number;
  readonly draw: (record: T) => ReactNode;
}

function RecordList<T extends { readonly id: string; readonly file: string }>(props: RecordListProps<T>) {
  const { id, title, records, count, draw } = props;
  const { language } = useLocale();
  const { say } = changesText(language);
  const { shown, more } = useStretch(records, shownFirst);
  if (records.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={`changes-${id}`}>
      <h2 id={`changes-${id}`}>{title}</h2>
      {records.length < count && <p className={styles.note}>{say('listed', { shown: records.length })}</p>}
      <ul className={styles.records}>
        {shown.map((record, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several records may bear one id, and the list never changes
          <li key={`${record.file} ${record.id} ${index}`}>{draw(record)}</li>
        ))}
      </ul>
      {more}
    </section>
  );
}

interface GrantProps {
  readonly grant: GrantChange;
  readonly reference: Reference;
  readonly query: string;
}

function Grant({ grant, reference, query }: GrantProps) {
  const { language, format } = useLocale();
  const { say } = changesText(language);
  const { id, recipientName, recipientNameAr, funderName, funderNameAr, purpose, year, currency, amount } = grant;
  const recipient = pickName(recipientName, recipientNameAr, language) || say('notNamed');
  const beside = [pickName(funderName, funderNameAr, language), purpose, year].filter((text) => text !== '');
  const write = (centimes: number) => format.dirhams(centimes, currency);
  return (
    <>
      <PageLink to={{ kind: 'grant', id }} query={query}>
        <span>
          <bdi>{write(amount)}</bdi> · <bdi>{recipient}</bdi>
        </span>
      </PageLink>
      <Beside texts={beside} />
      <Fields {...{ reference, currency }} fields={grant.fields} />
      {grant.fate === 'altered' && grant.moved !== 0 && (
        <p>{say(grant.moved > 0 ? 'recordUp' : 'recordDown', { moved: write(Math.abs(grant.moved)) })}</p>
      )}
    </>
  );
}

interface CallRowProps {
  readonly call: CallChange;
  readonly reference: Reference;
  readonly query: string;
}

function CallRow({ call, reference, query }: CallRowProps) {
  const { language } = useLocale();
  const { id, title, titleAr, funderName, funderNameAr, fields } = call;
  return (
    <>
      <PageLink to={{ kind: 'call', id }} query={query}>
        <bdi>{pickName(title, titleAr, language) || id}</bdi>
      </PageLink>
      <Beside texts={[pickName(funderName, funderNameAr, language)].filter((text) => text !== '')} />
      <Fields {...{ fields, reference }} currency="MAD" />
    </>
  );
}

function Beside({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <p className={styles.note}>
      {texts.map((text, index) => (
        <span key={text}>
          <bdi>{withoutBidiControls(text)}</bdi>
          {index < texts.length - 1 && ' · '}
        </span>
      ))}
    </p>
  );
}
