import { type Finding, type FindingLevel, findingLevels, verdictOf } from '../../core/receipt/verify/finding.ts';
import { findingsCsv } from '../../core/receipt/verify/findingsCsv.ts';
import { useLocale } from '../../i18n/react.tsx';
import { verifyText } from '../../i18n/verifyText.ts';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { Sentence } from './Sentence.tsx';
import styles from './VerifyView.module.css';

interface VerdictProps {
  /** Name of the archive. */
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** What a receipt comes to, in one sentence, then each finding under its level, worst first. */
export function Verdict({ file, findings }: VerdictProps) {
  const { t, language } = useLocale();
  const text = verifyText(language);
  const verdict = verdictOf(findings);
  const { saw, why, do: action } = text.verdict(verdict, findings);
  const save = () => {
    const csv = findingsCsv(file, findings, text.finding);
    saveFile(new Blob([csv], { type: 'text/csv' }), `${file.replace(/[.]zip$/i, '')}-verify.csv`);
  };
  return (
    <section className={styles.verdict} aria-labelledby="verdict">
      <p className={styles.file}>{text.say('checked', { file })}</p>
      {findings.some(({ code }) => code === 'editionSimulated') && (
        <p className={styles.simulated}>{t('explore.simulatedMark')}</p>
      )}
      <div role={verdict === 'holds' ? 'status' : 'alert'}>
        <h2 id="verdict" className={`${styles.saw} ${styles[verdict]}`}>
          <Mark level={verdict} /> {saw}
        </h2>
      </div>
      <p>{why}</p>
      <p>{action}</p>
      <div className={styles.tools}>
        <ButtonRow>
          <BarButton onClick={save}>{text.say('save')}</BarButton>
        </ButtonRow>
      </div>
      {findingLevels.map((level) => (
        <Level key={level} level={level} findings={findings.filter((found) => found.level === level)} />
      ))}
    </section>
  );
}

/** Findings listed on the page; the CSV holds all. */
const mostListed = 100;

function Level({ level, findings }: { readonly level: FindingLevel; readonly findings: readonly Finding[] }) {
  const { language, format } = useLocale();
  const text = verifyText(language);
  if (findings.length === 0) return null;
  return (
    <section className={styles.level}>
      <h3>
        {text.level(level)} <span className={styles.count}>{format.integer(findings.length)}</span>
      </h3>
      <ul className={styles.list}>
        {findings.slice(0, mostListed).map((found) => {
          return (
            <li key={JSON.stringify(found)} className={styles.line}>
              <Mark level={level} />
              <span>
                <Sentence text={text.finding(found)} />
              </span>
            </li>
          );
        })}
      </ul>
      {findings.length > mostListed && (
        <p className={styles.file}>{text.say('more', { n: findings.length - mostListed })}</p>
      )}
    </section>
  );
}

const signs = {
  holds: 'M2 8l4 4 8-9',
  edited: 'M3 3l10 10M13 3L3 13',
  unreadable: 'M3 3l10 10M13 3L3 13',
  changed: 'M2 6h12M2 10h12',
  repacked: 'M2 6h12M2 10h12',
  unchecked: 'M3 8h10',
} as const satisfies Readonly<Record<FindingLevel, string>>;

/** A level as a sign, beside its words. */
function Mark({ level }: { readonly level: FindingLevel }) {
  return (
    <svg className={`${styles.mark} ${styles[level]}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={signs[level]} />
    </svg>
  );
}
