import { useMemo } from 'react';
import type { Reference } from '../core/model/reference.ts';
import { isOfCalls, pathOf, standsApart, subjectOf } from '../core/view/page.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView } from '../core/view/viewState.ts';
import type { Dataset } from '../state/dataset.ts';
import type { PageData } from '../state/pageData.ts';
import { SiteProvider } from '../state/pageLink.tsx';
import { useExplore } from '../state/useExplore.ts';
import { useNarrow } from '../state/useNarrow.ts';
import { useTheme } from '../state/useTheme.ts';
import { queryOf, usePage, usePermalink, useView } from '../state/useView.ts';
import type { Preparation } from './bodyProps.ts';
import { Find } from './Find.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Main } from './Main.tsx';
import styles from './Site.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useArrival } from './useArrival.ts';

interface SiteProps {
  readonly dataset: Dataset;
  readonly printed: PageData;
  readonly reference: Reference;
  readonly base: string;
  readonly prepare: Preparation;
  readonly borrowed?: boolean | undefined;
}

/** What every page stands in: header, notices, the body of the page the address asks for, footer. */
export function Site({ dataset, printed, reference, base, prepare, borrowed = false }: SiteProps) {
  const asked = usePage(base, printed.page);
  const { view, repairs, dispatch } = useView(subjectOf(asked));
  const exploration = useExplore(dataset, asked, view, printed, prepare.page);
  const theme = useTheme(view.theme, dispatch);
  const narrow = useNarrow();
  const { page, answered, edition, pending } = exploration;
  const subject = subjectOf(page);
  const shown = useMemo(
    () => (page.kind === 'grant' || standsApart(page) ? exploration.view : { ...exploration.view, filter: answered }),
    [exploration.view, answered, page],
  );
  const address = usePermalink(shown, subject, edition, printed.site);
  const { site } = printed;
  const framed = page.kind === 'embed';
  const addresses = useMemo(
    () => ({ base, site, carried: carriedBy(view.edition, view.theme), framed }),
    [base, site, view, framed],
  );
  useArrival(exploration, reference);
  const awaited = borrowed && pending && pathOf(page) !== pathOf(asked);
  const named = printed.editions.find((entry) => entry.edition.name === view.edition.name)?.edition ?? edition;
  const body = (
    <Main
      {...{
        exploration,
        shown,
        subject,
        address,
        dataset,
        printed,
        reference,
        dispatch,
        prepare,
        repairs,
        awaited,
      }}
    />
  );
  if (framed) return <SiteProvider value={addresses}>{body}</SiteProvider>;
  return (
    <SiteProvider value={addresses}>
      <div className={styles.page}>
        <Header
          base={base}
          page={awaited ? asked : page}
          search={queryOf(exploration.view, subject)}
          edition={awaited ? named : edition}
          editions={printed.editions}
          theme={theme.shown}
          dispatch={theme.dispatch}
          find={<Find {...{ dataset, reference, prepare }} />}
        />
        {body}
        <Footer
          {...{ edition, base, address }}
          lists={printed.editions.find((entry) => entry.edition.hash === edition.hash)?.lists}
          ofCalls={isOfCalls(page)}
        >
          {narrow && <ThemeSwitch theme={theme.shown} dispatch={theme.dispatch} />}
        </Footer>
      </div>
    </SiteProvider>
  );
}

/** The query that goes from page to page: which edition is read, and in which theme. */
function carriedBy(edition: typeof defaultView.edition, theme: typeof defaultView.theme): string {
  return encodeView({ ...defaultView, edition, theme });
}
