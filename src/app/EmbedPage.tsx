import { comparesTwo } from '../core/view/asked.ts';
import { explorePage } from '../core/view/page.ts';
import { useLocale } from '../i18n/react.tsx';
import { PageLink } from '../state/pageLink.tsx';
import { queryOf } from '../state/useView.ts';
import type { BodyProps } from './bodyProps.ts';
import styles from './EmbedPage.module.css';
import { figureView } from './figures/figureViews.ts';
import { caveatsTold } from './figures/told.ts';
import { useTellHeight } from './useTellHeight.ts';

/** One figure in another site's page: sentence, caveats, source, date and the way back cannot be taken from it. */
export function EmbedPage({ exploration, shown, address, notices, reference, dispatch }: BodyProps) {
  const { t, format, language } = useLocale();
  const frame = useTellHeight();
  const { page, edition } = exploration;
  if (page.kind !== 'embed') return notices;
  const { Figure, tell } = figureView(page.figure);
  const told = tell({ exploration, view: shown, reference }, { t, format, language });
  const source = { edition: t(`app.edition.${edition.kind}`), date: format.date(edition.date) };
  return (
    <article ref={frame} className={styles.embed}>
      <h1 className={styles.sentence}>{told.sentence}</h1>
      {notices}
      <Figure {...{ exploration, reference, dispatch }} view={shown} />
      <footer className={styles.foot}>
        {caveatsTold(told).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {t('embed.source', source)}{' '}
          <PageLink to={comparesTwo(page) ? { kind: 'compare' } : explorePage} query={queryOf(shown, null)}>
            {t('embed.open')}
          </PageLink>
        </p>
        <p className={styles.address} dir="ltr">
          {address}
        </p>
      </footer>
    </article>
  );
}
