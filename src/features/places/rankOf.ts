import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { perInhabitant } from './perInhabitant.ts';
import type { PlaceChartProps } from './placeChart.ts';
import { type Peers, provincePeers, regionPeers } from './placesModel.ts';
import { type PlaceWords, placeWords } from './placeWords.ts';
import { type RankModel, rankModel } from './rankModel.ts';

export interface Rank {
  readonly title: ChartTitle;
  readonly words: PlaceWords;
  readonly model: RankModel;
}

/** A place among its peers: regions of the country, or provinces of one region. Null where nothing is known of a place. */
export function rankOf(chart: PlaceChartProps, voice: Voice): Rank | null {
  const { about, result, filter, selection } = chart;
  if (!about.place) return null;
  const input = { ...chart, subject: about.subject, place: about.place };
  const peers = about.subject.of === 'region' ? regionPeers(input) : provincePeers(input);
  const words = placeWords(peers.measure, result.currency, voice);
  const per = perInhabitant(about.place, filter, voice);
  const heading = voice.t(headings[keyOf(peers)], { measure: measureName(result.kind, voice), per });
  return {
    title: chartTitle(heading, { kind: result.kind, selection, bases: [] }, voice),
    words,
    model: rankModel(peers, words, voice),
  };
}

const headings = {
  regionamount: 'places.rankRegions',
  regionper_inhabitant: 'places.rankRegionsPerInhabitant',
  provinceamount: 'places.rankProvinces',
  provinceper_inhabitant: 'places.rankProvincesPerInhabitant',
} as const;

function keyOf({ marks, measure }: Peers): keyof typeof headings {
  return `${marks[0]?.subject.of === 'region' ? 'region' : 'province'}${measure}`;
}
