import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { verifyText } from '../../i18n/verifyText.ts';
import { PageLink } from '../../state/pageLink.tsx';
import { barLink } from '../../ui/ButtonRow.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageLead, PageTitle } from '../../ui/PageTitle.tsx';
import { CheckingProgress } from './CheckingProgress.tsx';
import { Verdict } from './Verdict.tsx';
import styles from './VerifyView.module.css';
import type { Verification } from './verification.ts';

interface VerifyViewProps {
  readonly state: Verification;
  readonly onFile: (file: File) => void;
  readonly onStop: (file: string) => void;
  readonly notices: ReactNode;
}

/** A receipt held against its edition: what was chosen, how far the check is, and what it found. */
export function VerifyView({ state, onFile, onStop, notices }: VerifyViewProps) {
  const { say } = verifyText(useLocale().language);
  return (
    <>
      {notices}
      <PageTitle>{say('title')}</PageTitle>
      <PageLead>{say('lead')}</PageLead>
      <FileDrop
        words={{ drop: say('drop'), choose: say('choose') }}
        accept=".zip,application/zip"
        disabled={state.step === 'working'}
        onFiles={([file]) => onFile(file)}
      />
      {state.step === 'working' && <CheckingProgress at={state.at} onStop={() => onStop(state.file)} />}
      {state.step === 'stopped' && (
        <p role="status" className={styles.stopped}>
          {say('stopped', { file: state.file })}
        </p>
      )}
      {state.step === 'failed' && <Notice tone="check">{say('failed')}</Notice>}
      {state.step === 'done' && <Verdict file={state.file} findings={state.findings} />}
      {state.step === 'done' && state.findings.some(({ code }) => code === 'ownClosed') && (
        <PageLink to={{ kind: 'check' }} className={barLink}>
          {say('own')}
        </PageLink>
      )}
    </>
  );
}
