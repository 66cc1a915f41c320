import { explorePage } from '../core/view/page.ts';
import { caveatLines, caveatsOf } from '../features/headline/caveatsModel.ts';
import { plainSentence, sentenceOf } from '../features/headline/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import { PageLink } from '../state/pageLink.tsx';
import { queryOf } from '../state/useView.ts';
import type { BodyProps } from './bodyProps.ts';
import styles from './EmbedPage.module.css';
import { figureView } from './figures/figureViews.ts';
import { useTellHeight } from './useTellHeight.ts';

/** One figure in another site's page: sentence, caveats, source, date and the way back cannot be taken from it. */
export function EmbedPage({ exploration, shown, address, notices, reference, dispatch }: BodyProps) {
  const { t, format, language } = useLocale();
  const frame = useTellHeight();
  const { page, result, edition } = exploration;
  if (page.kind !== 'embed') return notices;
  const Figure = figureView(page.figure);
  const speech = { t, format, language };
  const sentence = plainSentence(sentenceOf(result, shown.filter, edition, reference, speech), t);
  const caveats = caveatLines(caveatsOf(result, shown.filter, edition, speech));
  const source = { edition: t(`app.edition.${edition.kind}`), date: format.date(edition.date) };
  return (
    <article ref={frame} className={styles.embed}>
      <h1 className={styles.sentence}>{sentence}</h1>
      {notices}
      <Figure {...{ exploration, reference, dispatch }} view={shown} />
      <footer className={styles.foot}>
        {caveats.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {t('embed.source', source)}{' '}
          <PageLink to={explorePage} query={queryOf(shown, null)}>
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
