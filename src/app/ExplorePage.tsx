import { useMemo, useState } from 'react';
import type { Reference } from '../core/model/reference.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { Filters } from '../features/filters/Filters.tsx';
import { Headline } from '../features/headline/Headline.tsx';
import type { Dataset } from '../state/dataset.ts';
import type { PageData } from '../state/pageData.ts';
import { useExplore } from '../state/useExplore.ts';
import { useNarrow } from '../state/useNarrow.ts';
import { useTheme } from '../state/useTheme.ts';
import { usePath, usePermalink, useView } from '../state/useView.ts';
import { HatchPattern } from '../ui/chart/HatchPattern.tsx';
import { Charts } from './Charts.tsx';
import styles from './ExplorePage.module.css';
import { FilterSheet } from './FilterSheet.tsx';
import { Footer } from './Footer.tsx';
import { focusFilter, isInSight } from './focusFilter.ts';
import { GrantsSection } from './GrantsSection.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { OwnFile } from './OwnFile.tsx';
import { Quote } from './Quote.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

interface ExplorePageProps {
  readonly dataset: Dataset;
  readonly page: PageData;
  readonly reference: Reference;
  readonly base: string;
}

/** One map, one sentence, and charts that are also the controls. */
export function ExplorePage({ dataset, page, reference, base }: ExplorePageProps) {
  const { view, repairs, dispatch } = useView();
  const path = usePath(base);
  const exploration = useExplore(dataset, view);
  const theme = useTheme(view.theme, dispatch);
  const narrow = useNarrow();
  const [open, setOpen] = useState<'nothing' | 'filters' | 'ownFile'>('nothing');
  const close = () => setOpen('nothing');
  const { result, answered, edition, pending } = exploration;
  const shown = useMemo(() => ({ ...view, filter: answered }), [view, answered]);
  const address = usePermalink(shown, edition, page.site);
  const figures = { exploration, view: shown, reference, dispatch };
  const subject = { ...figures, view };
  const filters = <Filters result={result} filter={view.filter} reference={reference} dispatch={dispatch} />;
  const openFilter = (name: string) => {
    if (!isInSight(name)) setOpen('filters');
    focusFilter(name);
  };
  return (
    <div className={styles.page}>
      <svg width="0" height="0" aria-hidden="true" className="visually-hidden">
        <HatchPattern id="hatch" />
      </svg>
      <Header
        base={base}
        search={encodeView(view)}
        edition={edition}
        editions={page.editions}
        theme={theme.shown}
        dispatch={theme.dispatch}
        onOpenFile={() => setOpen('ownFile')}
      />
      <main id="main" tabIndex={-1} className={`${styles.main} ${pending ? styles.pending : ''}`} aria-busy={pending}>
        <Headline
          result={result}
          filter={answered}
          edition={edition}
          reference={reference}
          dispatch={dispatch}
          onOpenFilter={openFilter}
          actions={<Quote {...figures} address={address} exportCsv={(request) => dataset.exportCsv(request)} />}
        />
        <Notices
          {...subject}
          path={path}
          repairs={repairs}
          editions={page.editions}
          onRetry={() => void dataset.retry()}
        />
        <Charts {...figures} rail={narrow || open === 'filters' ? null : filters} />
        <GrantsSection {...subject} dataset={dataset} printed={page.rows} />
      </main>
      <Footer edition={edition} base={base} address={address}>
        {narrow && <ThemeSwitch theme={theme.shown} dispatch={theme.dispatch} />}
      </Footer>
      <FilterSheet
        open={open === 'filters'}
        total={result.total.n}
        onOpen={() => setOpen('filters')}
        onClose={close}
        dispatch={dispatch}
      >
        {filters}
      </FilterSheet>
      <OwnFile
        open={open === 'ownFile'}
        onClose={close}
        dataset={dataset}
        state={exploration.dataset}
        dispatch={dispatch}
      />
    </div>
  );
}
