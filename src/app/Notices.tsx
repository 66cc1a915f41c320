import { lazy, Suspense } from 'react';
import type { Page, PageKind } from '../core/view/page.ts';
import type { Repair } from '../core/view/urlCodec.ts';
import { type Action, publishedEdition, type View } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import type { EditionEntry } from '../state/dataset.ts';
import type { Exploration } from '../state/useExplore.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Preparation } from './bodyProps.ts';

const Remarks = lazy(async () => ({ default: (await import('./Remarks.tsx')).Remarks }));

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
  // Where a site has no edition of that name, an address that names none asks for the first it has.
  const asksForFirst = asked === publishedEdition && editions.every((entry) => entry.edition.name !== asked.name);
  const isOther =
    !asksForFirst &&
    (asked.name !== edition.name || (asked.date !== null && (edition.older || asked.date !== edition.date)));
  const other = isOther && !exploration.pending;
  const selected = selects.includes(page.kind);
  const empty = selected && result.total.n === 0;
  const noCurrency = selected && result.currency === '';
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
      {(other || empty || noCurrency) && (
        <Suspense>
          <Remarks {...{ page, view, exploration, editions, sentences, dispatch, other, empty, noCurrency }} />
        </Suspense>
      )}
      {dataset.phase === 'opening' && isOther && progress && (
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
    </>
  );
}
