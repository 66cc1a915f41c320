import type { ReactNode } from 'react';
import type { OpenSummary } from '../../core/calls/callGroups.ts';
import { closingDays } from '../../core/calls/callStatus.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Interleave } from '../../ui/Interleave.tsx';
import styles from './CallSentence.module.css';

/** An underlined word of the sentence, and the filter it opens. */
export interface CallToken {
  readonly opens: 'sector' | 'region';
  readonly text: string;
}

interface CallSentenceProps {
  readonly summary: OpenSummary;
  /** Calls of the selection that are over, and those without a closing day. */
  readonly closed: number;
  readonly undated: number;
  readonly tokens: readonly CallToken[];
  readonly onOpenFilter: (name: CallToken['opens']) => void;
}

/** The heading of the list: how many calls are open today, about to close, and suit my association. */
export function CallSentence({ summary, closed, undated, tokens, onOpenFilter }: CallSentenceProps) {
  const { t } = useLocale();
  const { open, closing, fitting } = summary;
  const scope = tokens.map(({ opens, text }, index) => (
    <span key={opens}>
      {index > 0 && t('explore.tokenSeparator')}
      <a
        href={`#filter-${opens}`}
        className={styles.token}
        onClick={(event) => {
          event.preventDefault();
          onOpenFilter(opens);
        }}
      >
        {text}
      </a>
    </span>
  ));
  const parts: Record<string, ReactNode> = {
    scope,
    open: <Counted sentence={t('calls.list.open', { count: open })} n={open} />,
    closing:
      closing === 0 ? (
        t('calls.list.closingNone', { days: closingDays })
      ) : (
        <Counted sentence={t('calls.list.closing', { count: closing, days: closingDays })} n={closing} />
      ),
    fitting: fitting !== null && <Counted sentence={t('calls.list.fitting', { count: fitting })} n={fitting} />,
    closed: <Counted sentence={t('calls.list.over', { count: closed })} n={closed} />,
    undated: <Counted sentence={t('calls.list.withoutDate', { count: undated })} n={undated} />,
  };
  const sentence =
    open === 0
      ? t('calls.list.sentenceNone')
      : t(fitting === null ? 'calls.list.sentence' : 'calls.list.sentenceFitting');
  return (
    <h1 className={styles.sentence}>
      <Interleave sentence={sentence} parts={parts} />
    </h1>
  );
}

function Counted({ sentence, n }: { readonly sentence: string; readonly n: number }) {
  const { format } = useLocale();
  return (
    <Interleave sentence={sentence} parts={{ figure: <bdi className={styles.figure}>{format.integer(n)}</bdi> }} />
  );
}
