import { plate } from 'virtual:plate';
import { plate as provincePlate } from 'virtual:plate-provinces';
import type { AreaLook } from '../core/geo/areaLook.ts';
import type { Reference } from '../core/model/reference.ts';
import { isOfCalls, type Page } from '../core/view/page.ts';
import { defaultView } from '../core/view/viewState.ts';
import { caveatsOf } from '../features/headline/caveatsModel.ts';
import { sentenceOf } from '../features/headline/sentenceModel.ts';
import { type MapModel, mapModel } from '../features/map/mapModel.ts';
import { landMarks } from '../features/map/mapPictureLand.ts';
import { languageFacts } from '../i18n/languages.ts';
import { subjectName } from '../i18n/names.ts';
import type { PageData } from '../state/pageData.ts';
import type { Voice } from '../ui/chart/voice.ts';
import type { Card, CardLine } from '../ui/picture/card.ts';
import { cardPicture } from '../ui/picture/cardPicture.ts';
import { inks } from '../ui/picture/inks.ts';
import { written } from '../ui/picture/mark.ts';
import { paints } from '../ui/picture/patterns.ts';
import type { Measure } from '../ui/picture/typeset.ts';
import { markOutline } from './Mark.tsx';

export interface CardSubject {
  /** The page the card is of. A kind of page stands under its own word, a profile under its name. */
  readonly page: Page;
  /** The figures it quotes: a profile's own, else those of the whole edition. */
  readonly data: Pick<PageData, 'answer' | 'edition' | 'overview' | 'calls'>;
  /** The site's address in short; empty where it is not known. */
  readonly site: string;
}

/** The picture of a page for whom its address is sent to, as the text of an SVG that its fonts are not in. */
export function socialCard(subject: CardSubject, reference: Reference, voice: Voice, measure: Measure): string {
  return written(cardPicture(cardOf(subject, reference, voice), measure));
}

/** What the card says: figures with their n, what they are not, and the day of the edition. */
export function cardOf({ page, data, site }: CardSubject, reference: Reference, voice: Voice): Card {
  const { t, format, language } = voice;
  const { answer, edition } = data;
  const { simulated, partial } = caveatsOf(answer.result, answer.filter, edition, voice);
  const ofCalls = isOfCalls(page);
  const source = t('embed.source', { edition: t(`app.edition.${edition.kind}`), date: format.date(edition.date) });
  return {
    direction: languageFacts[language].direction,
    kicker: kickerOf(page, t),
    simulated,
    lines: ofCalls ? callLines(data, voice) : linesOf(page, data, reference, voice),
    notes: [ofCalls ? '' : partial, source].filter((note) => note !== ''),
    foot: { site, credit: t('map.credit') },
    brand: { name: t('app.name'), other: t('app.nameInOtherScript'), outline: markOutline },
    ...(ofCalls ? landOf(data, reference) : mapOf(page, data, reference, t)),
  };
}

function kickerOf(page: Page, t: Voice['t']): string {
  switch (page.kind) {
    case 'directory':
      return t(`app.lists.${page.of}`);
    case 'compare':
      return t('app.compare');
    case 'grant':
      return t('grants.title');
    case 'calls':
    case 'call':
      return t('find.kinds.calls');
    default:
      return '';
  }
}

/** How many calls the edition has, and of how many it knows the deadline: on another day none may be said to be open. */
function callLines({ calls }: CardSubject['data'], { t, format }: Voice): CardLine[] {
  const all = calls?.calls ?? [];
  const dated = all.filter(({ closes }) => closes !== '').length;
  const count = { count: all.length };
  return [
    { text: t('calls.page.counted', count), figure: format.integer(all.length), tone: 'light' },
    { text: t('calls.page.dated', { dated, undated: all.length - dated }), tone: 'light' },
  ];
}

function linesOf(page: Page, { answer, edition }: CardSubject['data'], reference: Reference, voice: Voice): CardLine[] {
  const { format, language } = voice;
  const { result, filter, about } = answer;
  const { n, sum, years } = result.total;
  const { grants } = sentenceOf(result, filter, edition, reference, voice);
  const name = page.kind === 'profile' ? subjectName(page.subject, about?.names, reference, language) : '';
  return [
    ...(n > 0 ? [{ text: format.amountShort(sum, result.currency), tone: 'strong' as const }] : []),
    { text: grants.sentence, figure: grants.figure, tone: 'light' },
    ...(name === '' ? [] : [{ text: name, tone: 'accent' as const }]),
    ...(years ? [{ text: format.range(...years), tone: 'light' as const }] : []),
  ];
}

/** The land alone: calls are not money given. */
function landOf({ answer, edition, overview }: CardSubject['data'], reference: Reference) {
  const view = { ...defaultView, filter: answer.filter };
  const { areas } = mapModel({ result: answer.result, baseline: overview, view, edition, reference });
  const marks = new Map(areas.map((area) => [area.code, { ...area, look: 'noRow' as const }]));
  const { width, height, regions } = plate;
  return { map: { marks: landMarks(plate, regions, marks), width, height }, keys: [] };
}

/** The money of the selection on the land, a province's beside all provinces, and what on it is no amount. */
function mapOf(page: Page, { answer, edition, overview }: CardSubject['data'], reference: Reference, t: Voice['t']) {
  const provinces = page.kind === 'profile' && page.subject.of === 'province';
  const view = {
    ...defaultView,
    filter: answer.filter,
    level: provinces ? ('province' as const) : ('region' as const),
  };
  const model = mapModel({ result: answer.result, baseline: overview, view, edition, reference });
  const marks = new Map(model.areas.map((area) => [area.code, area]));
  const shapes = provinces ? provincePlate.provinces : plate.regions;
  return {
    map: { marks: landMarks(plate, shapes, marks), width: plate.width, height: plate.height },
    keys: keysOf(model, t),
  };
}

function keysOf({ areas }: MapModel, t: Voice['t']): Card['keys'] {
  const count = (look: AreaLook) => areas.filter((area) => area.look === look).length;
  return [
    ...(count('few') > 0 ? [{ fill: inks.money1, over: paints.few, text: t('map.key.few') }] : []),
    ...(count('noList') > 0 ? [{ fill: paints.noList, text: t('map.key.noList', { areas: count('noList') }) }] : []),
    ...(count('noRow') > 0 ? [{ fill: inks.grey2, text: t('map.key.noRow', { areas: count('noRow') }) }] : []),
  ];
}
