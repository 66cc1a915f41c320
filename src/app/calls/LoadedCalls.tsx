import type { ReactNode } from 'react';
import type { Choices } from '../../core/view/choices.ts';
import { SubjectCalls } from '../../features/calls/SubjectCalls.tsx';
import type { CallSubject } from '../../features/calls/subjectCalls.ts';
import { useNow } from '../../state/now.ts';
import type { PageData } from '../../state/pageData.ts';
import { useCalls } from '../../state/useCalls.ts';
import type { Exploration } from '../../state/useExplore.ts';
import { CallsFailed } from './CallsFailed.tsx';

export interface LoadedCallsProps {
  readonly subject: CallSubject;
  readonly exploration: Pick<Exploration, 'edition' | 'page' | 'dataset'>;
  readonly printed: PageData;
  readonly listQuery: (choices: Choices) => string;
  /** Stands until the calls have come. */
  readonly children: ReactNode;
}

/** The calls of a subject as soon as the edition's calls are there. */
export function LoadedCalls({ subject, exploration, printed, listQuery, children }: LoadedCallsProps) {
  const { edition } = exploration;
  const { record, failed, retry } = useCalls(exploration, printed);
  const now = useNow(edition.date);
  if (record) return <SubjectCalls {...{ subject, record, edition, listQuery, now }} />;
  return (
    <>
      {children}
      {failed && <CallsFailed tone="note" retry={retry} />}
    </>
  );
}
