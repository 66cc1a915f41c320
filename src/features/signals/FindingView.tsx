import type { EditionKind } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Filter } from '../../core/query/filter.ts';
import { recordKey } from '../../core/query/recordKey.ts';
import type { CitedGrant, ToldFinding } from '../../core/signals/askSignals.ts';
import type { SignalId } from '../../core/signals/signal.ts';
import { explorePage } from '../../core/view/page.ts';
import { withoutBidiControls } from '../../i18n/isolate.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { apartWords } from './apartWords.ts';
import { findingSentence, nameOf } from './findingModel.ts';
import styles from './Signals.module.css';

interface FindingViewProps {
  readonly id: SignalId;
  readonly finding: ToldFinding;
  readonly currency: string;
  readonly edition: EditionKind;
  /** Query of the explore page for a selection. */
  readonly queryOf: (filter: Filter) => string;
  readonly reference: Reference;
}

/** One place of the record: what stands there, and the grants it is read from. */
export function FindingView({ id, finding, currency, edition, queryOf, reference }: FindingViewProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const { opens } = finding;
  const others = finding.n - finding.cited.length;
  const apart = new Map(
    id === 'spelling' ? finding.recipients.map((body) => [body.key, apartWords(body, reference, locale)]) : [],
  );
  return (
    <li className={styles.finding}>
      <h3>{findingSentence(id, finding, currency, locale)}</h3>
      <p className={styles.sums}>
        {t('charts.grants', { count: finding.n })} · <bdi>{format.dirhams(finding.sum, currency)}</bdi>
      </p>
      {apart.size > 0 && (
        <ul className={styles.bodies} aria-label={t('signals.apart.title')}>
          {[...apart].map(([key, words]) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      )}
      <ul className={styles.cited}>
        {finding.cited.map((grant) => (
          <Cited
            key={`${grant.record.file} ${grant.record.line}`}
            {...{ grant, currency, edition }}
            apart={apart.get(grant.recipient.key) ?? ''}
          />
        ))}
      </ul>
      <p className={styles.ways}>
        {others > 0 && <span>{t('signals.others', { count: others })}</span>}
        {opens && (
          <PageLink to={explorePage} query={queryOf(opens.filter)}>
            {t(seeWords(opens.filter))}
          </PageLink>
        )}
        {opens?.exact === false && (
          <span>
            {t('signals.opens', {
              grants: t('charts.grants', { count: opens.n }),
              amount: format.dirhams(opens.sum, currency),
            })}
          </span>
        )}
      </p>
    </li>
  );
}

/** What a selection is about, by what it is held to. */
function seeWords({ clauses }: Filter): 'signals.see' | 'signals.seeFunder' {
  return clauses.recipient ? 'signals.see' : 'signals.seeFunder';
}

interface CitedProps {
  readonly grant: CitedGrant;
  readonly currency: string;
  readonly edition: EditionKind;
  /** What its recipient is told apart by, where that is asked. */
  readonly apart: string;
}

/** A grant in a line; its amount leads to its record. */
function Cited({ grant, currency, edition, apart }: CitedProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const recipient = grant.recipient.key === '' ? t('signals.noRecipient') : nameOf(grant.recipient, locale);
  const funder = grant.funder.key && nameOf(grant.funder, locale);
  const about = Object.entries({
    year: grant.year,
    funder,
    recipient,
    apart,
    purpose: withoutBidiControls(grant.purpose),
  });
  return (
    <li>
      <PageLink to={{ kind: 'grant', id: recordKey(grant.record, edition) }} className={styles.amount}>
        <bdi>{format.dirhams(grant.sum, currency)}</bdi>
      </PageLink>
      <span className={styles.said}>
        {about
          .filter(([, said]) => said !== '')
          .map(([part, said]) => (
            <bdi key={part}>{said}</bdi>
          ))}
      </span>
    </li>
  );
}
