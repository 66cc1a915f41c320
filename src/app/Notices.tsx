import { lazy, Suspense } from 'react';
import type { Page, PageKind } from '../core/view/page.ts';
import type { Repair } from '../core/view/urlCodec.ts';
import type { Action, View } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import { type EditionEntry, ownEdition } from '../state/dataset.ts';
import type { Exploration } from '../state/useExplore.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Preparation } from './bodyProps.ts';

const EmptySelection = lazy(async () => ({ default: (await import('./EmptySelection.tsx')).EmptySelection }));

interface NoticesProps {
  readonly page: Page;
  readonly repairs: readonly Repair[];
  readonly view: View;
  readonly exploration: Exploration;
  readonly editions: readonly EditionEntry[];
  readonly sentences: Preparation['sentences'];
  readonly onRetry: () => void;
  readonly dispatch: (action: Action) => void;
}

/** Pages that show a selection of the reader's own. */
const selects: readonly PageKind[] = ['explore', 'profile', 'directory', 'unknown'];

/** What was repaired, what is on its way, what failed, and what remains exact. */
export function Notices({ page, repairs, view, exploration, editions, sentences, onRetry, dispatch }: NoticesProps) {
  const { t, format } = useLocale();
  const { dataset, edition, result } = exploration;
  const { progress, failure } = dataset;
  const asked = view.edition;
  const carried = editions.find((entry) => entry.edition.name === asked.name);
  const lostOwnFile = asked.name === ownEdition && edition.kind !== 'own';
  const unknownEdition = !carried && asked.name !== ownEdition;
  const otherDate = carried && asked.date !== null && asked.date !== carried.edition.date;
  return (
    <>
      {page.kind === 'unknown' && <Notice tone="note">{t('app.unknownPage', { path: page.path })}</Notice>}
      {repairs.length > 0 && (
        <Notice tone="note">
          {t('app.repaired', {
            parameters: format.list(repairs.map((repair) => `${repair.parameter}=${repair.written.slice(0, 40)}`)),
          })}
        </Notice>
      )}
      {lostOwnFile && <Notice tone="note">{t('app.ownFileGone')}</Notice>}
      {unknownEdition && <Notice tone="check">{t('app.unknownEdition', { edition: asked.name })}</Notice>}
      {otherDate && (
        <Notice tone="check">
          {t('app.otherEditionDate', { asked: format.date(asked.date), shown: format.date(carried.edition.date) })}
        </Notice>
      )}
      {dataset.phase === 'opening' && asked.name !== edition.name && progress && (
        <Notice tone="note" passing>
          {t('ownFile.reading', {
            file: progress.file,
            read: format.bytes(progress.read),
            total: format.bytes(progress.total),
          })}
        </Notice>
      )}
      {failure && failure.code !== 'cancelled' && (
        <Notice tone="check">
          {t(`app.failure.${failure.code}`, { file: failure.file })} {t('app.failure.stillExact')}
          <button type="button" onClick={onRetry}>
            {t('app.failure.retry')}
          </button>
        </Notice>
      )}
      {result.total.n === 0 && selects.includes(page.kind) && (
        <Suspense>
          <EmptySelection {...{ result, sentences, dispatch }} filter={view.filter} />
        </Suspense>
      )}
    </>
  );
}
