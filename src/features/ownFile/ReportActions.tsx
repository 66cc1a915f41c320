import { useId } from 'react';
import { reportCsv } from '../../core/export/reportCsv.ts';
import type { FileReport } from '../../core/report/fileReport.ts';
import { checkText, reportSentences } from '../../i18n/checkText.ts';
import { useLocale } from '../../i18n/react.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import page from './CheckView.module.css';
import styles from './FileSection.module.css';

interface ReportActionsProps {
  readonly file: File;
  readonly report: FileReport;
  readonly onPrint: () => void;
}

/** The report of a file to send to whoever publishes it: every place in a table, or on paper. */
export function ReportActions({ file, report, onPrint }: ReportActionsProps) {
  const { language } = useLocale();
  const words = checkText(language);
  const id = useId();
  const save = () => {
    const csv = reportCsv(report, {
      ...reportSentences(language, report.profile),
    });
    saveFile(new Blob([csv], { type: 'text/csv' }), `${file.name}.report.csv`);
  };
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{words.say('report')}</h3>
      <p className={page.note}>{words.say('reportLead')}</p>
      <div className={styles.actions}>
        <button type="button" onClick={save}>
          {words.say('downloadReport')}
        </button>
        <button type="button" onClick={onPrint}>
          {words.say('printReport')}
        </button>
      </div>
    </section>
  );
}
