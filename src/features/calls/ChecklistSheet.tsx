import type { CallStanding } from '../../core/calls/callStatus.ts';
import { dayAt } from '../../core/calls/moroccoTime.ts';
import type { PaperList } from '../../core/calls/papers.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './ChecklistSheet.module.css';
import { funderOf, listedTitle } from './callWords.ts';
import { papersToPrepare } from './checklistModel.ts';
import { deadlineWords } from './datesModel.ts';
import { PaperLines } from './PaperLines.tsx';

export interface ChecklistSheetProps {
  readonly call: Call;
  readonly standing: CallStanding;
  readonly edition: Edition;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Shows the call again. */
  readonly address: string;
  /** Papers that other published calls ask for. */
  readonly lists: readonly PaperList[];
}

/** One sheet that stands alone on paper: the call, its deadline, papers to tick, room for a name. */
export function ChecklistSheet({ call, standing, edition, now, address, lists }: ChecklistSheetProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const { text, lang } = listedTitle(call, locale);
  return (
    <article className={styles.sheet}>
      <p className={styles.head}>
        {t('calls.checklist.title')}
        {edition.kind === 'simulated' && <strong> · {t('explore.simulatedMark')}</strong>}
      </p>
      <h1 lang={lang} dir="auto">
        {text}
      </h1>
      <p>
        <bdi>{funderOf(call, locale)}</bdi> · <bdi>{call.id}</bdi>
      </p>
      <p className={styles.deadline}>{deadlineWords(call, standing, locale)}</p>
      <p className={styles.name}>{t('calls.checklist.association')}</p>
      <PaperLines papers={papersToPrepare(call, lists, locale)} lists={lists} named={edition.kind !== 'simulated'} />
      <p className={styles.foot}>
        {t('calls.checklist.printed', {
          date: format.date(dayAt(now)),
          edition: t(`app.edition.${edition.kind}`),
          editionDate: format.date(edition.date),
        })}{' '}
        <bdi dir="ltr">{address}</bdi>
      </p>
    </article>
  );
}
