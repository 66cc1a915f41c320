import { Fragment, type MouseEvent } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import styles from './Find.module.css';
import { type FindSection, seeksAgain } from './findModel.ts';
import type { FindOption } from './findOption.ts';

interface FindResultsProps {
  readonly id: string;
  readonly sections: readonly FindSection[];
  readonly active: FindOption | undefined;
  readonly idOf: (option: FindOption) => string;
  /** Query of the lists in which the words are sought again. */
  readonly query: string;
  /** Called when a choice has led to its page. */
  readonly onFollowed: () => void;
}

/** What was found, kind by kind; every line is a link to its page, and one choice of the list box. */
export function FindResults({ id, sections, active, idOf, query, onFollowed }: FindResultsProps) {
  const { t, format } = useLocale();
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented) onFollowed();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field that owns the list.
    <div id={id} role="listbox" aria-label={t('find.results')} hidden={sections.length === 0} onClick={follow}>
      {sections.map(({ kind, total, heard, only, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box.
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.section}>
          <div id={`${id}-${kind}`} className={styles.kind}>
            {t(`find.kinds.${kind}`)} <bdi className={styles.total}>{format.integer(total)}</bdi>
            {heard && <span className={styles.total}> · {t('find.heard', { count: total })}</span>}
            {only !== null && <span className={styles.total}> · {t('find.only', { shown: only })}</span>}
          </div>
          {options.map((option) => (
            <PageLink
              key={option.key}
              to={option.to}
              {...(option.whole && seeksAgain(kind) ? { query } : {})}
              className={`${styles.option} ${option.whole ? styles.whole : ''}`}
              option={{ id: idOf(option), role: 'option', 'aria-selected': option === active, tabIndex: -1 }}
            >
              <bdi className={styles.name}>{option.text}</bdi>
              <span className={styles.beside}>
                {option.beside.map((part, index) => (
                  <Fragment key={part}>
                    {index > 0 && ' · '}
                    <bdi>{part}</bdi>
                  </Fragment>
                ))}
              </span>
            </PageLink>
          ))}
        </div>
      ))}
    </div>
  );
}
