import { lazy, Suspense, useCallback, useState } from 'react';
import type { Reference } from '../core/model/reference.ts';
import type { View } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import type { Dataset, DatasetState } from '../state/dataset.ts';
import type { Preparation } from './bodyProps.ts';
import styles from './Find.module.css';
import { useFindKey } from './useFindKey.ts';

const FindDialog = lazy(async () => ({ default: (await import('../features/find/FindDialog.tsx')).FindDialog }));

interface FindProps {
  readonly dataset: Dataset;
  readonly state: DatasetState;
  readonly reference: Reference;
  readonly view: View;
  readonly prepare: Pick<Preparation, 'sentences'>;
}

/** The way to the search of everything: a button, and the key `/`; the rest is loaded when it is first wanted. */
export function Find({ prepare, ...shown }: FindProps) {
  const { t } = useLocale();
  const [opens, setOpens] = useState(false);
  const open = useCallback(() => void prepare.sentences().then(() => setOpens(true)), [prepare]);
  useFindKey(open);
  return (
    <>
      <button type="button" className={styles.trigger} aria-keyshortcuts="/" onClick={open}>
        {t('app.find')} <span aria-hidden="true">/</span>
      </button>
      {opens && (
        <Suspense>
          <FindDialog {...shown} onClose={() => setOpens(false)} />
        </Suspense>
      )}
    </>
  );
}
