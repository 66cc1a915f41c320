import { type ComponentType, useEffect, useState } from 'react';
import type { Reference } from '../../core/model/reference.ts';
import type { Subject } from '../../core/model/subject.ts';
import type { SubjectCallsProps } from '../../features/calls/SubjectCalls.tsx';
import { type CallSubject, callListQuery, callSubjectOf } from '../../features/calls/subjectCalls.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useNow } from '../../state/now.ts';
import type { PageData } from '../../state/pageData.ts';
import { PageLink } from '../../state/pageLink.tsx';
import { useCalls } from '../../state/useCalls.ts';
import type { Exploration } from '../../state/useExplore.ts';
import { useInSight } from '../../state/useInSight.ts';
import { useWhenIdle } from '../../state/whenIdle.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './CallsOfSubject.module.css';

interface CallsOfSubjectProps {
  readonly subject: Subject;
  readonly exploration: Pick<Exploration, 'edition' | 'page' | 'dataset' | 'view'>;
  readonly printed: PageData;
  readonly reference: Reference;
}

/** The calls for proposals of a place, a funder or a sector; nothing on other pages. */
export function CallsOfSubject({ subject, reference, ...props }: CallsOfSubjectProps) {
  const held = callSubjectOf(subject, reference);
  return held && <Section {...props} subject={held} isProvince={subject.of === 'province'} />;
}

interface SectionProps extends Pick<CallsOfSubjectProps, 'exploration' | 'printed'> {
  readonly subject: CallSubject;
  readonly isProvince: boolean;
}

/**
 * A way to the list of these calls, printed with the page; the calls themselves come once the page rests or the section
 * comes into sight. Nothing where the edition has no calls.
 */
function Section({ exploration, printed, subject, isProvince }: SectionProps) {
  const { t } = useLocale();
  const { edition, view } = exploration;
  const [section, seen] = useInSight<HTMLElement>();
  const idle = useWhenIdle();
  const wanted = seen || idle;
  const { record, failed, retry } = useCalls(exploration, printed, wanted);
  const now = useNow(edition.date);
  const Calls = useSubjectCalls(wanted);
  if (record?.calls.length === 0) return null;
  return (
    <section ref={section} className={styles.section} aria-labelledby="calls-here">
      <h2 id="calls-here">{t(`calls.subject.title.${isProvince ? 'province' : subject.of}`)}</h2>
      {record && Calls ? (
        <Calls {...{ subject, record, edition, view, now }} />
      ) : (
        <p className={styles.all}>
          <PageLink to={{ kind: 'calls' }} query={callListQuery(subject, {}, view)}>
            {t(`calls.subject.list.${subject.of}`)}
          </PageLink>
        </p>
      )}
      {failed && (
        <Notice tone="note">
          {t('calls.list.failed')}{' '}
          <button type="button" onClick={retry}>
            {t('app.failure.retry')}
          </button>
        </Notice>
      )}
    </section>
  );
}

function useSubjectCalls(wanted: boolean): ComponentType<SubjectCallsProps> | null {
  const [Loaded, setLoaded] = useState<ComponentType<SubjectCallsProps> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void import('../../features/calls/SubjectCalls.tsx').then(({ SubjectCalls }) => {
      if (current) setLoaded(() => SubjectCalls);
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  return Loaded;
}
