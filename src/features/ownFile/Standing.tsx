import { setAsideCsv } from '../../core/export/setAsideCsv.ts';
import { verdictOf } from '../../core/ingest/fileIngest.ts';
import type { FileReport } from '../../core/report/fileReport.ts';
import { checkText } from '../../i18n/checkText.ts';
import { currencyName } from '../../i18n/currencyName.ts';
import { issueText } from '../../i18n/issueText.ts';
import { ownFileText } from '../../i18n/ownFileText.ts';
import { useLocale } from '../../i18n/react.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import page from './CheckView.module.css';
import styles from './FileSection.module.css';
import { setAsideReasons, sumsOf } from './standingModel.ts';

interface StandingProps {
  readonly report: FileReport;
}

/** What reading a file came to: the rows ready, those set aside and why, and the sum that closes; or what it waits for. */
export function Standing({ report }: StandingProps) {
  const { language } = useLocale();
  const words = ownFileText(language);
  const verdict = verdictOf(report);
  if (verdict === 'blocked') return <p className={styles.waits}>{words.say('blocked')}</p>;
  if (verdict === 'asks') {
    const waiting = { read: report.rows.read, questions: report.questions.length };
    return (
      <p className={styles.waits}>
        <strong>{words.say('waits')}</strong> {words.say('waiting', waiting)}
      </p>
    );
  }
  return (
    <>
      <dl className={styles.standing}>
        <RowsReady report={report} />
        {report.rows.setAside > 0 && <RowsAside report={report} />}
        {report.amount && <Sum report={report} />}
      </dl>
      <p className={page.note}>{words.say('counts', { ...report.rows })}</p>
    </>
  );
}

function RowsReady({ report: { rows, profile } }: StandingProps) {
  const { language, format } = useLocale();
  const words = checkText(language);
  return (
    <div>
      <dt>{words.say(profile === 'kharita-calls-1' ? 'callsInFile' : 'rowsInFile')}</dt>
      <dd className={styles.number}>
        <bdi>{format.integer(rows.accepted)}</bdi>
      </dd>
    </div>
  );
}

function RowsAside({ report }: StandingProps) {
  const { language, format } = useLocale();
  const words = ownFileText(language);
  const save = () => {
    const csv = setAsideCsv(report, (code) => {
      const text = issueText(language, code, {}, report.profile);
      return `${text.saw} ${text.do}`;
    });
    saveFile(new Blob([csv], { type: 'text/csv' }), `${report.file}.set-aside.csv`);
  };
  return (
    <div className={styles.aside}>
      <dt>{checkText(language).say('asideInFile')}</dt>
      <dd className={styles.number}>
        <bdi>{format.integer(report.rows.setAside)}</bdi>
      </dd>
      <dd>
        <ul>
          {setAsideReasons(report).map(({ code, rows }) => (
            <li key={code}>
              <bdi>{format.integer(rows)}</bdi> · {issueText(language, code, {}, report.profile).saw}
            </li>
          ))}
        </ul>
        <button type="button" className={page.link} onClick={save}>
          {words.say('setAside', { count: report.rows.setAside })}
        </button>
      </dd>
    </div>
  );
}

function Sum({ report: { amount } }: StandingProps) {
  const { language, format } = useLocale();
  const words = checkText(language);
  const sums = amount && sumsOf(amount, format);
  if (!amount || !sums) return null;
  const currency = amount.currency === null ? words.say('noCurrency') : currencyName(amount.currency, language);
  return (
    <div>
      <dt>{words.say('sumOf', { currency, kind: words.word('kind', amount.kind) })}</dt>
      <dd className={styles.number}>
        <bdi>{sums.inFile}</bdi>
      </dd>
      <dd className={page.ground}>{words.say('closes', { accepted: sums.accepted, setAside: sums.setAside })}</dd>
    </div>
  );
}
