import { basesOfSelection } from '../../core/query/basesOfSelection.ts';
import { areaName } from '../../i18n/names.ts';
import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { perInhabitant } from './perInhabitant.ts';
import type { PlaceChartProps } from './placeChart.ts';
import { byValue, type Peers, provincePeers, type RegionParts, regionOf, regionParts } from './placesModel.ts';
import { type PlaceWords, placeWords } from './placeWords.ts';

export interface ProvincesModel {
  /** Code of the region whose provinces they are. */
  readonly region: string;
  readonly population: number;
  readonly peers: Peers;
  readonly parts: RegionParts;
  readonly words: PlaceWords;
  /** Names a region by its code. */
  readonly regionName: (code: string) => string;
  readonly title: ChartTitle;
  /** The region, then the rest of the selection. */
  readonly named: string;
  readonly summary: string;
}

/** The region of a place by province: what its map and its table show and say. Null where nothing is known of a place. */
export function provincesModel(chart: PlaceChartProps, voice: Voice): ProvincesModel | null {
  const { about, result, reference, filter, selection } = chart;
  if (!about.place) return null;
  const input = { ...chart, subject: about.subject, place: about.place };
  const peers = provincePeers(input);
  const words = placeWords(peers.measure, result.currency, voice);
  const region = regionOf(about.subject);
  const regionName = (key: string) => {
    const known = reference.regions.find(({ code }) => code === key);
    return known ? areaName(known.names, voice.language) : key;
  };
  const heading = peers.measure === 'amount' ? 'places.title' : 'places.titlePerInhabitant';
  const bases = about.subject.of === 'region' ? basesOfSelection(result, filter) : [];
  const name = regionName(region);
  const named = selection === '' ? name : voice.t('places.inRegion', { region: name, selection });
  const said = { measure: measureName(result.kind, voice), per: perInhabitant(about.place, filter, voice) };
  return {
    region,
    population: reference.regions.find(({ code }) => code === region)?.population ?? 0,
    peers,
    parts: regionParts(peers, input),
    words,
    regionName,
    title: chartTitle(voice.t(heading, said), { kind: result.kind, selection: named, bases }, voice),
    named,
    summary: summaryOf(peers, words, voice),
  };
}

function summaryOf({ marks }: Peers, words: PlaceWords, { t }: Voice): string {
  const shown = marks.filter(({ n }) => n > 0);
  const [first] = byValue(shown);
  if (!first) return t('places.summaryEmpty');
  return t('places.summary', {
    place: words.name(first),
    value: words.value(first),
    shown: shown.length,
    all: marks.length,
  });
}
