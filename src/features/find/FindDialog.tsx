import {
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Reference } from '../../core/model/reference.ts';
import { decodeView, encodeView } from '../../core/view/urlCodec.ts';
import { defaultView } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { Dataset } from '../../state/dataset.ts';
import { type Finding, useFindings } from '../../state/useFindings.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Find.module.css';
import { FindResults } from './FindResults.tsx';
import { findSections, totalOf } from './findModel.ts';
import type { FindOption } from './findOption.ts';
import { useChoice } from './useChoice.ts';

export interface FindDialogProps {
  readonly dataset: Dataset;
  readonly reference: Reference;
  /** What the reader typed before it came, up to the moment its field is there. */
  readonly typed: { readonly current: string | null };
  readonly onClose: () => void;
}

const longest = 120;

/** One search over all that has a page: answers as the reader types, chosen by arrows and Enter, or by a click. */
export function FindDialog({ dataset, reference, typed, onClose }: FindDialogProps) {
  const { t, format, language } = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useText(typed, field);
  const id = useId();
  const state = useSyncExternalStore(dataset.subscribe, dataset.state);
  const [sought] = useState(() => decodeView(window.location.search).view.edition);
  const finding = useFindings(dataset, state, sought, reference, text);
  const sections = useMemo(
    () => findSections(finding, reference, state.edition.kind, { t, format, language }),
    [finding, reference, state.edition.kind, t, format, language],
  );
  const options = useMemo(() => sections.flatMap((section) => section.options), [sections]);
  const idOf = (option: FindOption) => `${id}-${options.indexOf(option)}`;
  const { active, move, reset, open } = useChoice(options, idOf, finding.settled);
  const retry = () => {
    field.current?.focus();
    void dataset.retry();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') open();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open title={t('find.title')} closeLabel={t('app.close')} onClose={onClose}>
      <div className={styles.find}>
        <label className={styles.label} htmlFor={`${id}-field`}>
          {t('find.label')}
        </label>
        <input
          ref={field}
          id={`${id}-field`}
          type="text"
          role="combobox"
          className={styles.field}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active && idOf(active)}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={longest}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            reset();
          }}
          onKeyDown={press}
        />
        <p role="status" className={styles.status}>
          {text.trim() === '' ? (
            t('find.keys')
          ) : (
            <Outcome total={totalOf(sections)} reached={reachOf(finding)} withoutCalls={finding.withoutCalls} />
          )}
        </p>
        {finding.failed && text.trim() !== '' && (
          <button type="button" className={styles.retry} onClick={retry}>
            {t('app.failure.retry')}
          </button>
        )}
        <FindResults
          id={`${id}-list`}
          sections={sections}
          active={active}
          idOf={idOf}
          query={listQuery(text)}
          onFollowed={onClose}
        />
      </div>
    </Dialog>
  );
}

/** The words in the field: it takes the focus and what was typed before in one step, so that no key falls between. */
function useText(typed: FindDialogProps['typed'], field: RefObject<HTMLInputElement | null>) {
  const [text, setText] = useState('');
  useLayoutEffect(() => {
    setText(typed.current ?? '');
    field.current?.focus();
  }, [typed, field]);
  return [text, setText] as const;
}

/** Seeks the words again on another page, in the same edition and theme. */
function listQuery(text: string): string {
  const { edition, theme } = decodeView(window.location.search).view;
  return encodeView({ ...defaultView, edition, theme, filter: { ...defaultView.filter, text: text.trim() } });
}

/** How far the search went: the whole edition, only the reference tables for now, or only them for good. */
type Reach = 'whole' | 'reading' | 'failed';

function reachOf({ failed, ofEdition }: Finding): Reach {
  if (failed) return 'failed';
  return ofEdition ? 'whole' : 'reading';
}

interface OutcomeProps {
  readonly total: number;
  readonly reached: Reach;
  /** True where the calls did not come. */
  readonly withoutCalls: boolean;
}

function Outcome({ total, reached, withoutCalls }: OutcomeProps) {
  const { t } = useLocale();
  const found = total > 0 ? t('find.found', { count: total }) : '';
  const whole = found || t('find.nothing');
  const said = reached === 'whole' ? whole : `${found} ${t(`find.${reached}`)}`;
  return `${said} ${withoutCalls ? t('find.withoutCalls') : ''}`.trim();
}
