import type { ComponentType } from 'react';
import type { placeFigureIds } from '../../core/model/figures.ts';
import { Coverage } from '../../features/places/Coverage.tsx';
import { Provinces } from '../../features/places/Provinces.tsx';
import type { PlaceChartProps } from '../../features/places/placeChart.ts';
import { RankStrip } from '../../features/places/RankStrip.tsx';
import { useLocale } from '../../i18n/react.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProfileChart, type ProfileChartId } from '../charts/ProfileChart.tsx';
import type { FigureProps } from '../figureProps.ts';
import { placeChartOf } from './placeChartOf.ts';

/** The figures of a region or a province; where the selection names none, that they need one. */
export const placeViews: Readonly<Record<(typeof placeFigureIds)[number], ComponentType<FigureProps>>> = {
  provinces: ofPlace(Provinces),
  rank: ofPlace(RankStrip),
  coverage: ofPlace(Coverage),
  sectorGaps: (figure) => <OfSubject id="sectorGaps" {...figure} />,
  perInhabitant: (figure) => <OfSubject id="perInhabitant" {...figure} />,
};

function ofPlace(View: ComponentType<PlaceChartProps>): ComponentType<FigureProps> {
  return function PlaceFigure(figure) {
    const place = placeChartOf(figure, useLocale());
    return place ? <View {...place} /> : <NoPlace {...figure} />;
  };
}

function OfSubject({ id, ...figure }: FigureProps & { readonly id: ProfileChartId }) {
  const { about } = figure.exploration;
  return about?.place ? <ProfileChart id={id} about={about} {...figure} /> : <NoPlace {...figure} />;
}

function NoPlace({ exploration }: FigureProps) {
  const { t } = useLocale();
  return exploration.pending ? null : <Notice tone="note">{t('embed.needsPlace')}</Notice>;
}
