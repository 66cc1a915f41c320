import { type ComponentType, useEffect, useState } from 'react';
import { hasCalls } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Subject } from '../../core/model/subject.ts';
import type { Choices } from '../../core/view/choices.ts';
import type { CallSubject } from '../../features/calls/subjectCalls.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { PageData } from '../../state/pageData.ts';
import { PageLink } from '../../state/pageLink.tsx';
import type { Exploration } from '../../state/useExplore.ts';
import { useInSight } from '../../state/useInSight.ts';
import { useWhenIdle } from '../../state/whenIdle.ts';
import styles from './CallsOfSubject.module.css';
import { callListQuery, callSubjectOf } from './callSubject.ts';
import type { LoadedCallsProps } from './LoadedCalls.tsx';

interface CallsOfSubjectProps {
  readonly subject: Subject;
  readonly exploration: Pick<Exploration, 'edition' | 'page' | 'dataset' | 'view'>;
  readonly printed: PageData;
  readonly reference: Reference;
}

/** The calls for proposals of a place, a funder or a sector; nothing on other pages, nor where the edition has no calls. */
export function CallsOfSubject({ subject, reference, ...props }: CallsOfSubjectProps) {
  const { edition, dataset } = props.exploration;
  const held = callSubjectOf(subject, reference);
  const some = edition.kind === 'own' ? (dataset.calls?.calls.length ?? 0) > 0 : hasCalls(edition);
  return held && some && <Section {...props} subject={held} isProvince={subject.of === 'province'} />;
}

interface SectionProps extends Pick<CallsOfSubjectProps, 'exploration' | 'printed'> {
  readonly subject: CallSubject;
  readonly isProvince: boolean;
}

/**
 * A way to the list of these calls, printed with the page; the calls themselves come once the page rests or the section
 * comes into sight.
 */
function Section({ exploration, printed, subject, isProvince }: SectionProps) {
  const { t } = useLocale();
  const [section, seen] = useInSight<HTMLElement>();
  const idle = useWhenIdle();
  const Calls = useLoadedCalls(seen || idle);
  const listQuery = (choices: Choices) => callListQuery(subject, choices, exploration.view);
  const link = (
    <p className={styles.all}>
      <PageLink to={{ kind: 'calls' }} query={listQuery({})}>
        {t(`calls.subject.list.${subject.of}`)}
      </PageLink>
    </p>
  );
  return (
    <section ref={section} className={styles.section} aria-labelledby="calls-here">
      <h2 id="calls-here">{t(`calls.subject.title.${isProvince ? 'province' : subject.of}`)}</h2>
      {Calls ? <Calls {...{ subject, exploration, printed, listQuery }}>{link}</Calls> : link}
    </section>
  );
}

function useLoadedCalls(wanted: boolean): ComponentType<LoadedCallsProps> | null {
  const [Loaded, setLoaded] = useState<ComponentType<LoadedCallsProps> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void import('./LoadedCalls.tsx').then(({ LoadedCalls }) => {
      if (current) setLoaded(() => LoadedCalls);
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  return Loaded;
}
