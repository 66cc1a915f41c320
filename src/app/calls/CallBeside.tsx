import { useId } from 'react';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import { standingAt } from '../../core/calls/callStatus.ts';
import type { Call } from '../../core/model/call.ts';
import { type Page, pathOf } from '../../core/view/page.ts';
import { permalinkQuery } from '../../core/view/permalink.ts';
import { defaultView } from '../../core/view/viewState.ts';
import { CallActions } from '../../features/calls/CallActions.tsx';
import { CallCriteria } from '../../features/calls/CallCriteria.tsx';
import { CallDates } from '../../features/calls/CallDates.tsx';
import { CallMoney } from '../../features/calls/CallMoney.tsx';
import { funderOf, titleOf } from '../../features/calls/callWords.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useAssociation } from '../../state/association.ts';
import { PageLink, usePageAddress } from '../../state/pageLink.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { CallAwardsPart } from './CallAwardsPart.tsx';
import styles from './CallBeside.module.css';

export interface CallBesideProps extends Pick<BodyProps, 'exploration' | 'dataset' | 'printed' | 'reference'> {
  readonly call: Call;
  readonly record: CallRecord;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly onClose: () => void;
}

/** One call beside the list it was chosen in: what its page says first, and the way to that page. */
export function CallBeside({ call, record, now, onClose, ...given }: CallBesideProps) {
  const locale = useLocale();
  const { t } = locale;
  const association = useAssociation();
  const titleId = useId();
  const { exploration, printed, reference } = given;
  const { edition } = exploration;
  const page: Page = { kind: 'call', id: call.id };
  const query = permalinkQuery(defaultView, null, edition);
  const address = new URL(usePageAddress()(page, query), printed.site || window.location.origin).href;
  const standing = standingAt(call, now);
  const title = titleOf(call, locale);
  return (
    <aside className={styles.beside} aria-labelledby={titleId}>
      <p className="visually-hidden" role="status">
        {t('calls.beside.shown', { title: title.text })}
      </p>
      <div className={styles.head}>
        <p className={styles.funder}>
          <bdi>{funderOf(call, locale)}</bdi>
        </p>
        <button type="button" onClick={onClose}>
          {t('app.close')}
        </button>
      </div>
      <h2 id={titleId}>
        <bdi lang={title.lang}>{title.text}</bdi>
      </h2>
      <p className={styles.page}>
        <PageLink to={page}>{t('calls.beside.page')}</PageLink>
      </p>
      <CallDates {...{ call, standing, now }} />
      <CallMoney call={call} />
      <CallActions {...{ call, standing, edition, address }} />
      <CallCriteria {...{ call, association, reference, now }} />
      <CallAwardsPart key={pathOf(page)} {...given} {...{ call, record }} />
    </aside>
  );
}
