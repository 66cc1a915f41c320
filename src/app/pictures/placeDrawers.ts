import type { placeFigureIds } from '../../core/model/figures.ts';
import { coverageModel } from '../../features/places/coverageModel.ts';
import { coveragePicture } from '../../features/places/coveragePicture.ts';
import type { PlaceChartProps } from '../../features/places/placeChart.ts';
import { provincesModel } from '../../features/places/provincesModel.ts';
import { provincesPicture } from '../../features/places/provincesPicture.ts';
import { rankOf } from '../../features/places/rankOf.ts';
import { rankPicture } from '../../features/places/rankPicture.ts';
import { subjectName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Sheet } from '../../ui/picture/sheet.ts';
import { placeChartOf } from '../figures/placeChartOf.ts';
import { type Drawer, type Drawn, type Plates, undrawn } from './drawer.ts';

type PlaceDrawer = (chart: PlaceChartProps, plates: Plates, voice: Voice, sheet: Sheet) => Drawn | null;

/** The figures of one region or province. */
export const placeDrawers: Readonly<Record<(typeof placeFigureIds)[number], Drawer>> = {
  provinces: ofPlace((chart, plates, voice, sheet) => {
    const model = provincesModel(chart, voice);
    const { currency } = chart.result;
    return model && { figure: provincesPicture(model, plates.sheet, currency, voice, sheet), named: model.named };
  }),
  rank: ofPlace((chart, _, voice, sheet) => {
    const rank = rankOf(chart, voice);
    const nothing = rank?.model.ranked.length === 0 ? voice.t('charts.nothing') : undefined;
    return rank && { figure: rankPicture(rank, voice, sheet), nothing, named: namedOf(chart, voice) };
  }),
  coverage: ofPlace((chart, _, voice, sheet) => {
    const { about, result, edition } = chart;
    if (!about.place) return null;
    const model = coverageModel(about.place, result, edition);
    const nothing = model.lines.length === 0 ? voice.t('charts.nothing') : undefined;
    const figure = coveragePicture(model, result.total.n, voice, sheet);
    return { figure, nothing, named: namedOf(chart, voice) };
  }),
};

function ofPlace(draw: PlaceDrawer): Drawer {
  return (subject, plates, voice, sheet) => {
    const chart = placeChartOf(subject, voice);
    const drawn = chart && draw(chart, plates, voice, sheet);
    return drawn ?? undrawn(voice.t('places.coverage'), voice.t('embed.needsPlace'));
  };
}

function namedOf({ about, reference, selection }: PlaceChartProps, voice: Voice): string {
  const name = subjectName(about.subject, about.names, reference, voice.language);
  return selection === '' ? name : voice.t('places.inRegion', { region: name, selection });
}
