import { type Association, untold } from '../../core/calls/association.ts';
import { fitOf } from '../../core/calls/fit.ts';
import { dayAt } from '../../core/calls/moroccoTime.ts';
import type { Call } from '../../core/model/call.ts';
import type { Reference } from '../../core/model/reference.ts';
import { useLocale } from '../../i18n/react.tsx';
import { whereToAsk } from './address.ts';
import styles from './CallCriteria.module.css';
import { type CriterionLine, criterionLines, ownContribution } from './criteriaModel.ts';
import { MeetingMark } from './FitMarks.tsx';
import { fitTally } from './fitWords.ts';

interface CallCriteriaProps {
  readonly call: Call;
  /** {@link untold} itself where the reader has told nothing. */
  readonly association: Association;
  readonly reference: Reference;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** Each condition of a call beside what the reader's association has said; never a verdict. */
export function CallCriteria({ call, association, reference, now }: CallCriteriaProps) {
  const locale = useLocale();
  const { t } = locale;
  const year = Number(dayAt(now).slice(0, 4));
  const told = association !== untold;
  const fit = fitOf(call, association, year);
  const lines = criterionLines(call, association, fit, year, reference, locale);
  return (
    <section className={styles.criteria}>
      <h2>{t(told ? 'calls.criteria.title' : 'calls.criteria.titleUntold')}</h2>
      {told && <p className={styles.tally}>{fitTally(fit, locale).join(' · ')}</p>}
      <ul>
        {lines.map((line) => (
          <Line key={line.criterion} line={line} told={told} ask={whereToAsk(call)} />
        ))}
      </ul>
      <p className={styles.own}>
        {ownContribution(call, locale).join(' ')}
        {association.budget !== null && (
          <> {t('calls.criteria.own.budget', { amount: locale.format.amountShort(association.budget) })}</>
        )}
      </p>
      <p className={styles.own}>{t('calls.criteria.decides')}</p>
    </section>
  );
}

interface LineProps {
  readonly line: CriterionLine;
  /** True where the association has said anything at all. */
  readonly told: boolean;
  readonly ask: string | null;
}

function Line({ line: { criterion, meeting, name, asked, said }, told, ask }: LineProps) {
  const { t } = useLocale();
  const own = said === null ? t('calls.criteria.notSaid') : t('calls.criteria.said', { said });
  const mail = ask?.startsWith('mailto:');
  return (
    <li className={styles.line}>
      <MeetingMark meeting={meeting} size={20} />
      <div>
        <p className={styles.asked}>
          {asked === null ? name : t('calls.criteria.asked', { name, asked })}
          <span className="visually-hidden"> ({t(`calls.fit.meeting.${meeting}`)})</span>
        </p>
        {asked === null && <p>{t('calls.criteria.notStated')}</p>}
        {asked !== null && told && <p>{own}</p>}
      </div>
      {asked === null && ask && (
        <a
          href={ask}
          aria-label={t('calls.criteria.askAbout', { criterion: t(`calls.criteria.name.${criterion}`) })}
          {...(mail ? {} : { target: '_blank', rel: 'noopener noreferrer' })}
        >
          {t('calls.criteria.ask')}
        </a>
      )}
    </li>
  );
}
