import { isComplete } from '../../core/edition/edition.ts';
import type { placeFigureIds } from '../../core/model/figures.ts';
import { withoutYear } from '../../core/query/filter.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import { coverageModel } from '../../features/places/coverageModel.ts';
import { coveragePicture } from '../../features/places/coveragePicture.ts';
import type { PlaceChartProps } from '../../features/places/placeChart.ts';
import { provincesModel } from '../../features/places/provincesModel.ts';
import { provincesPicture } from '../../features/places/provincesPicture.ts';
import { rankOf } from '../../features/places/rankOf.ts';
import { rankPicture } from '../../features/places/rankPicture.ts';
import { isComparable, sectorGapsModel } from '../../features/sectors/sectorGapsModel.ts';
import { sectorGapsPicture } from '../../features/sectors/sectorGapsPicture.ts';
import { perInhabitantOf } from '../../features/trends/perInhabitantOf.ts';
import { perInhabitantPicture } from '../../features/trends/perInhabitantPicture.ts';
import { subjectName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Sheet } from '../../ui/picture/sheet.ts';
import { placeChartOf } from '../figures/placeChartOf.ts';
import { chartDrawers } from './chartDrawers.ts';
import { askedOf, type Drawer, type Drawn, type Plates, undrawn } from './drawer.ts';

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
  sectorGaps: (subject, plates, voice, sheet) => {
    const asked = askedOf(subject, voice);
    const complete = isComplete(subject.exploration.edition);
    if (!isComparable(asked.result, complete)) return chartDrawers.sectors(subject, plates, voice, sheet);
    const model = sectorGapsModel({ ...asked, complete }, voice);
    return { figure: sectorGapsPicture(model, voice, sheet), named: asked.selection };
  },
  perInhabitant: ({ exploration, view, reference }, _, voice, sheet) => {
    const { about, result, edition } = exploration;
    const selection = selectionWords(result, withoutYear(view.filter), reference, voice);
    const shown = about && perInhabitantOf({ about, result, view, edition, reference, selection }, voice);
    if (!shown) return undrawn('', voice.t('embed.needsPlace'));
    const nothing = shown.model ? undefined : voice.t('pictures.tooFewYears');
    return { figure: perInhabitantPicture(shown, sheet), nothing, named: selection };
  },
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
