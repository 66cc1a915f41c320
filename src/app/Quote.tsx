import { lazy, Suspense } from 'react';
import type { FigureId } from '../core/model/figures.ts';
import type { Reference } from '../core/model/reference.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import type { View } from '../core/view/viewState.ts';
import { CopyFigure } from '../features/download/CopyFigure.tsx';
import { quotation } from '../features/download/quotation.ts';
import { caveatLines, caveatsOf, comparisonCaveat } from '../features/headline/caveatsModel.ts';
import { plainSentence, sentenceOf } from '../features/headline/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import type { Dataset } from '../state/dataset.ts';
import { PageLink } from '../state/pageLink.tsx';
import type { Exploration } from '../state/useExplore.ts';
import { BarButton, ButtonRow, barLink } from '../ui/ButtonRow.tsx';
import type { Preparation } from './bodyProps.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { useSharing } from './sharing.tsx';

const Share = lazy(async () => ({ default: (await import('./Share.tsx')).Share }));

interface QuoteProps {
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  /** Shows the same view again, of the same edition. */
  readonly address: string;
  readonly dataset: Dataset;
  readonly prepare: Pick<Preparation, 'sentences'>;
  /** What else the page counts, a sentence each: it leaves with the figure. */
  readonly facts?: readonly string[];
  /** What stands on the page and can be shared alone. */
  readonly figures: readonly [FigureId, ...FigureId[]];
}

/** What a reader takes away: the file behind the figure, or the figure with its source. */
export function Quote({ exploration, view, reference, address, dataset, prepare, facts = [], figures }: QuoteProps) {
  const { t, format, language } = useLocale();
  const { shared, share } = useSharing();
  const { result, edition } = exploration;
  const speech = { t, format, language };
  const sentence = plainSentence(sentenceOf(result, view.filter, edition, reference, speech), t);
  const comparison = comparisonCaveat(view, edition, t);
  const caveats = [
    ...facts,
    ...(comparison ? [comparison] : []),
    ...caveatLines(caveatsOf(result, view.filter, edition, speech)),
  ];
  return (
    <>
      <ButtonRow>
        <DownloadButton
          {...{ result, edition, reference, address, prepare }}
          exportFile={(...asked) => dataset.exportFile(...asked)}
          filter={view.filter}
          content="grant"
        />
        <BarButton onClick={() => share('page')}>{t('download.share')}</BarButton>
        <PageLink to={{ kind: 'compare' }} query={encodeView(view)} className={barLink}>
          {t('app.compare')}
        </PageLink>
        <CopyFigure text={quotation(sentence, caveats, [edition], address, t, format)} />
      </ButtonRow>
      {shared && (
        <Suspense>
          <Share
            {...{ exploration, view, reference, sentence, caveats, address, dataset }}
            figures={shared === 'page' ? figures : [shared, ...figures.filter((id) => id !== shared)]}
            meant={shared !== 'page'}
            onClose={() => share(null)}
          />
        </Suspense>
      )}
    </>
  );
}
