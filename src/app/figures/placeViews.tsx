import type { ComponentType } from 'react';
import type { placeFigureIds } from '../../core/model/figures.ts';
import { Coverage } from '../../features/places/Coverage.tsx';
import { Provinces } from '../../features/places/Provinces.tsx';
import type { PlaceChartProps } from '../../features/places/placeChart.ts';
import { RankStrip } from '../../features/places/RankStrip.tsx';
import { useLocale } from '../../i18n/react.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { FigureProps } from '../figureProps.ts';
import { placeChartOf } from './placeChartOf.ts';

/** The figures of a region or a province; where the selection names none, that they need one. */
export const placeViews: Readonly<Record<(typeof placeFigureIds)[number], ComponentType<FigureProps>>> = {
  provinces: ofPlace(Provinces),
  rank: ofPlace(RankStrip),
  coverage: ofPlace(Coverage),
};

function ofPlace(View: ComponentType<PlaceChartProps>): ComponentType<FigureProps> {
  return function PlaceFigure(figure) {
    const speech = useLocale();
    const place = placeChartOf(figure, speech);
    if (place) return <View {...place} />;
    return figure.exploration.pending ? null : <Notice tone="note">{speech.t('embed.needsPlace')}</Notice>;
  };
}
