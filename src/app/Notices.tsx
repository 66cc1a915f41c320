import { lazy, Suspense } from 'react';
import type { Page, PageKind } from '../core/view/page.ts';
import type { Repair } from '../core/view/urlCodec.ts';
import { type Action, publishedEdition, type View } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import { type EditionEntry, ownEdition } from '../state/dataset.ts';
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
export function Notices(props: NoticesProps) {
  const { page, repairs, view, exploration, editions, onRetry } = props;
  const { t } = useLocale();
  const { dataset, edition, result } = exploration;
  const { progress, failure } = dataset;
  const asked = view.edition;
  // Where a site has no edition of that name, an address that names none asks for the first it has.
  const asksForFirst = asked === publishedEdition && editions.every((entry) => entry.edition.name !== asked.name);
  const isOther =
    !asksForFirst &&
    (asked.name !== edition.name || (asked.date !== null && (edition.older || asked.date !== edition.date)));
  const other = isOther && asked.name !== ownEdition && !exploration.pending;
  const selected = selects.includes(page.kind);
  const empty = selected && result.total.n === 0;
  const noCurrency = selected && result.currency === '';
  const strange = page.kind === 'unknown' || repairs.length > 0;
  const opening = dataset.phase === 'opening' && isOther ? progress : null;
  const own = selected && edition.kind === 'own';
  return (
    <>
      {(strange || opening || other || empty || noCurrency || own) && (
        <Suspense>
          <Remarks {...props} {...{ opening, other, empty, noCurrency, own }} />
        </Suspense>
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
