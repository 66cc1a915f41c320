import { lazy, Suspense } from 'react';
import { type PageKind, pathOf } from '../core/view/page.ts';
import type { Repair } from '../core/view/urlCodec.ts';
import { unitFor } from '../i18n/amounts.ts';
import { CurrencyProvider, useLocale } from '../i18n/react.tsx';
import { ownEdition } from '../state/dataset.ts';
import { HatchPattern } from '../ui/chart/HatchPattern.tsx';
import { bodyOf } from './bodies.ts';
import type { BodyProps } from './bodyProps.ts';
import styles from './Main.module.css';
import { Notices } from './Notices.tsx';
import { shownCurrency } from './shownCurrency.ts';
import { useOffline } from './useOffline.ts';

const OwnGone = lazy(async () => ({ default: (await import('./OwnGone.tsx')).OwnGone }));

/** Editions are told in millions; the reader's own files in what their amounts ask for. */
function unitOf({ edition, result: { regions } }: BodyProps['exploration']) {
  return edition.kind === 'own' ? unitFor(regions.reduce((sum, cell) => sum + Math.abs(cell.sum), 0)) : 6;
}

/** Pages that show nothing of an edition. */
const ofNone: readonly PageKind[] = ['check', 'schema', 'verify'];

interface MainProps extends Omit<BodyProps, 'notices'> {
  readonly repairs: readonly Repair[];
  /** True while nothing of the page asked for is there yet. */
  readonly awaited: boolean;
}

/** The body of the page that was answered, with the patterns its charts are drawn with. */
export function Main({ repairs, awaited, ...given }: MainProps) {
  const { t } = useLocale();
  const { exploration, printed, dataset, dispatch } = given;
  const { page, pending, view } = exploration;
  const Body = bodyOf(page.kind);
  const framed = page.kind === 'embed';
  const gone =
    view.edition.name === ownEdition && exploration.dataset.edition.kind !== 'own' && !ofNone.includes(page.kind);
  const Offline = useOffline(framed);
  const notices = (
    <>
      {Offline && <Offline edition={exploration.edition} />}
      <Notices
        {...{ page, repairs, view, exploration, dispatch }}
        editions={printed.editions}
        sentences={given.prepare.sentences}
        onRetry={() => void dataset.retry()}
      />
    </>
  );
  const place = framed ? styles.embedded : styles.main;
  const body = gone ? (
    <Suspense>
      <OwnGone theme={view.theme} />
    </Suspense>
  ) : (
    <CurrencyProvider currency={shownCurrency(page, exploration.result)} unit={unitOf(exploration)}>
      <Body key={pathOf(page)} {...given} notices={notices} />
    </CurrencyProvider>
  );
  return (
    <>
      <svg width="0" height="0" aria-hidden="true" className="visually-hidden">
        <HatchPattern id="hatch" />
      </svg>
      <main id="main" tabIndex={-1} className={`${place} ${pending ? styles.pending : ''}`} aria-busy={pending}>
        {awaited ? (
          <p role="status" className={styles.awaited}>
            {t('app.opening')}
          </p>
        ) : (
          body
        )}
      </main>
    </>
  );
}
