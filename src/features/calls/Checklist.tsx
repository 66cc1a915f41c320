import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import styles from './Checklist.module.css';
import { ChecklistSheet, type ChecklistSheetProps } from './ChecklistSheet.tsx';
import { papersToPrepare } from './checklistModel.ts';
import { PaperLines } from './PaperLines.tsx';

/** Papers to prepare for a call, and the same on one sheet of paper. */
export function Checklist(props: ChecklistSheetProps) {
  const locale = useLocale();
  const { t } = locale;
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printing]);
  return (
    <section className={styles.checklist}>
      <h2>{t('calls.checklist.title')}</h2>
      <PaperLines
        papers={papersToPrepare(props.call, props.lists, locale)}
        lists={props.lists}
        named={props.edition.kind !== 'simulated'}
      />
      <ButtonRow>
        <BarButton onClick={() => setPrinting(true)}>{t('calls.checklist.print')}</BarButton>
      </ButtonRow>
      {printing && createPortal(<ChecklistSheet {...props} />, document.body)}
    </section>
  );
}
