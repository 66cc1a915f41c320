import { lazy, Suspense } from 'react';
import type { PairFigureId } from '../core/model/figures.ts';
import type { Reference } from '../core/model/reference.ts';
import type { View } from '../core/view/viewState.ts';
import type { Side } from '../features/compare/side.ts';
import { CopyFigure } from '../features/download/CopyFigure.tsx';
import { quotation } from '../features/download/quotation.ts';
import { useLocale } from '../i18n/react.tsx';
import type { Dataset } from '../state/dataset.ts';
import type { Exploration } from '../state/useExplore.ts';
import { usePermalink } from '../state/useView.ts';
import { BarButton, ButtonRow } from '../ui/ButtonRow.tsx';
import type { Preparation } from './bodyProps.ts';
import { chartsOf } from './CompareCharts.tsx';
import { DownloadButton } from './DownloadButton.tsx';
import { tellPair } from './figures/tellPair.ts';
import { caveatsTold } from './figures/told.ts';
import { useSharing } from './sharing.tsx';

const Share = lazy(async () => ({ default: (await import('./Share.tsx')).Share }));

interface CompareQuoteProps {
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  readonly sides: readonly [Side, Side];
  /** Shows the same comparison again, of the same edition. */
  readonly address: string;
  /** The origin the site is published at; empty where it is read. */
  readonly site: string;
  readonly dataset: Dataset;
  readonly prepare: Pick<Preparation, 'sentences'>;
}

/** What a reader takes away of a comparison: the file of either selection, or the difference with its sources. */
export function CompareQuote(props: CompareQuoteProps) {
  const { exploration, view, reference, sides, address, dataset, prepare } = props;
  const { t, format, language } = useLocale();
  const { shared, share } = useSharing();
  const told = tellPair({ exploration, view, reference }, { t, format, language });
  const caveats = caveatsTold(told);
  const { sentence } = told;
  const addresses = [useAddressOf(sides[0], props), useAddressOf(sides[1], props)] as const;
  const figures = figuresFrom(chartsOf(...sides), shared);
  const editions = [...new Set(sides.map(({ edition }) => edition))];
  return (
    <>
      <ButtonRow>
        {sides.map((side, index) => (
          <DownloadButton
            key={index === 0 ? 'a' : 'b'}
            {...{ reference, prepare }}
            edition={side.edition}
            exportFile={(asked, wordsOf, _, waiting) =>
              dataset.exportFile(asked, wordsOf, index === 0 ? null : view.beside, waiting)
            }
            label={t(`compare.download.${index === 0 ? 'a' : 'b'}`)}
            solid={index === 0}
            result={side.result}
            filter={side.filter}
            address={addresses[index] ?? ''}
            content="grant"
          />
        ))}
        <BarButton onClick={() => share('page')}>{t('download.share')}</BarButton>
        <CopyFigure text={quotation(sentence, caveats, editions, address, t, format)} />
      </ButtonRow>
      {shared && (
        <Suspense>
          <Share
            {...{ exploration, view, reference, sentence, caveats, address, dataset, figures }}
            meant={shared !== 'page'}
            onClose={() => share(null)}
          />
        </Suspense>
      )}
    </>
  );
}

/** Shows one selection alone, on the explore page, of its edition. */
function useAddressOf({ filter, edition }: Side, { view, site }: CompareQuoteProps): string {
  const compared = usePermalink({ ...view, filter, against: null, beside: null }, null, edition, site);
  return compared.replace(/compare\/?(?=\?|$)/, '');
}

/** The charts of the page, the one that is meant before the others. */
function figuresFrom(
  charts: readonly PairFigureId[],
  meant: ReturnType<typeof useSharing>['shared'],
): readonly [PairFigureId, ...PairFigureId[]] {
  const [first = 'compareMaps', ...others] = charts.toSorted((a, b) => Number(b === meant) - Number(a === meant));
  return [first, ...others];
}
