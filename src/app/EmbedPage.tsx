import { comparesTwo } from '../core/view/asked.ts';
import { explorePage, type Page, subjectOf } from '../core/view/page.ts';
import { useLocale } from '../i18n/react.tsx';
import { PageLink } from '../state/pageLink.tsx';
import { queryOf } from '../state/useView.ts';
import type { BodyProps } from './bodyProps.ts';
import styles from './EmbedPage.module.css';
import { everyPlaceNote } from './figures/everyPlace.ts';
import { figureView } from './figures/figureViews.ts';
import { caveatsTold } from './figures/told.ts';
import { useTellHeight } from './useTellHeight.ts';

/** One figure in another site's page: sentence, caveats, source, date and the way back cannot be taken from it. */
export function EmbedPage({ exploration, shown, address, notices, reference, dispatch }: BodyProps) {
  const { t, format, language } = useLocale();
  const frame = useTellHeight();
  const { page, edition } = exploration;
  if (page.kind !== 'embed') return notices;
  const speech = { t, format, language };
  const { Figure, tell } = figureView(page.figure);
  const told = tell({ exploration, view: shown, reference }, speech);
  const scope = everyPlaceNote(page.figure, { exploration, view: shown }, speech);
  const origin = originOf(page, exploration.about, shown.choices.grant);
  const source = { edition: t(`app.edition.${edition.kind}`), date: format.date(edition.date) };
  return (
    <article ref={frame} className={styles.embed}>
      <h1 className={styles.sentence}>{told.sentence}</h1>
      {scope && <p className={styles.scope}>{scope}</p>}
      {notices}
      <Figure {...{ exploration, reference, dispatch }} view={shown} />
      <footer className={styles.foot}>
        {caveatsTold(told).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {t('embed.source', source)}{' '}
          <PageLink to={origin} query={queryOf(shown, subjectOf(origin))}>
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

/** The page a figure is from. */
function originOf(page: Page, about: BodyProps['exploration']['about'], grant: string | undefined): Page {
  if (page.kind === 'embed' && page.figure === 'publishedFigures' && about)
    return { kind: 'profile', subject: about.subject };
  if (page.kind === 'embed' && page.figure === 'grantPeers' && grant) return { kind: 'grant', id: grant };
  return comparesTwo(page) ? { kind: 'compare' } : explorePage;
}
