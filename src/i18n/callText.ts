import type { Call } from '../core/model/call.ts';
import type { Reference } from '../core/model/reference.ts';
import { type CallTitle, callTitle } from './callTitle.ts';
import { type FillParams, filler } from './fill.ts';
import { createFormat, type Format } from './format.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import type { CallTexts } from './messageShape.ts';
import { feedsAr } from './messages/feeds.ar.ts';
import { feedsEn } from './messages/feeds.en.ts';
import { feedsFr } from './messages/feeds.fr.ts';
import { areaName, pickName, sectorName } from './names.ts';
import { printedAmount, printedRange } from './printedAmount.ts';

const textsOf: Readonly<Record<Language, CallTexts>> = { ar: feedsAr, fr: feedsFr, en: feedsEn, zgh: feedsFr };

type Names = Pick<Reference, 'regions' | 'sectors'>;
type Sentence = Exclude<keyof CallTexts, 'origin' | 'kind' | 'feed'>;
type Say = (sentence: Sentence, params?: FillParams) => string;

/** How one language says it. */
interface Speech {
  readonly language: Language;
  readonly texts: CallTexts;
  readonly format: Format;
  readonly fill: (sentence: string, params: FillParams) => string;
  readonly say: Say;
}

/** What calendars and feeds say of calls in one language; French stands in for Tamazight. Plain text, never a status. */
export function callText(language: Language) {
  const speech = speechOf(language);
  const { texts, fill, say, format } = speech;
  return {
    say,
    title: (call: Call): CallTitle => callTitle(call, language),
    funder: (call: Call) => funderOf(call, speech),
    sector: (code: string, names: Names) => sectorOf(code, names, speech),
    place: (code: string, names: Names) => placeOf(code, names, speech),
    /** What marks a call among the others: whose money it is, where that is not Moroccan public money, and training. */
    labels: (call: Call) => labelsOf(call, texts),
    /** A call in a few facts: who offers it, whose money, until when, and who says so. */
    outline: (call: Call): readonly string[] => [
      ...funderLine(call, speech),
      ...labelsOf(call, texts),
      ...dateLines(call, speech),
      ...sourceLine(call, speech),
    ],
    /** The entry of a deadline in a calendar. */
    entry: (call: Call) => ({
      summary: say('event', { title: callTitle(call, language).text }),
      description: [...funderLine(call, speech), ...dateLines(call, speech), say('check')].join('\n'),
    }),
    /** What a feed says of a call, a fact a line; `contradicts` where its dates do. */
    facts: (call: Call, names: Names, contradicts: boolean): readonly string[] => [
      ...funderLine(call, speech),
      ...dateLines(call, speech),
      ...(contradicts ? [say('contradictory')] : []),
      ...subjectLines(call, names, speech),
      ...amountLine(call, speech),
      ...sourceLine(call, speech),
      say('check'),
    ],
    /** The title of a feed; `name` is that of its funder, sector or region. */
    feedTitle: (scope: Exclude<keyof CallTexts['feed'], 'about'>, name: string) => fill(texts.feed[scope], { name }),
    /** What to know of any feed of an edition; `day` is the edition's. */
    feedAbout: (day: string) => fill(texts.feed.about, { date: format.date(day) }),
  };
}

export type CallText = ReturnType<typeof callText>;

function speechOf(language: Language): Speech {
  const texts = textsOf[language];
  const spaced = (text: string) => (language === 'fr' || language === 'zgh' ? frenchSpacing(text) : text);
  const fill = (sentence: string, params: FillParams) => filler(language, params)(spaced(sentence));
  return {
    language,
    texts,
    format: createFormat(language),
    fill,
    say: (sentence, params = {}) => fill(texts[sentence], params),
  };
}

function funderOf({ funderName, funderNameAr }: Call, { language }: Speech): string {
  return pickName(funderName, funderNameAr, language);
}

function sectorOf(code: string, { sectors }: Names, { language }: Speech): string {
  const sector = sectors.find((known) => known.code === code);
  return sector ? sectorName(sector, language) : code;
}

function placeOf(code: string, { regions }: Names, { language, texts }: Speech): string {
  if (code === 'national' || code === 'abroad') return texts[code];
  const region = regions.find((known) => known.code === code);
  return region ? areaName(region.names, language) : code;
}

function labelsOf({ origin, kind }: Call, texts: CallTexts): readonly string[] {
  return [
    ...(origin === '' || origin === 'public_ma' ? [] : [texts.origin[origin]]),
    ...(kind === '' || kind === 'grant' ? [] : [texts.kind[kind]]),
  ];
}

function funderLine(call: Call, speech: Speech): readonly string[] {
  const name = funderOf(call, speech);
  return name === '' ? [] : [speech.say('funder', { name })];
}

function dateLines(call: Call, { say, format }: Speech): readonly string[] {
  const { opens, closes, extendedFrom, year } = call;
  return [
    closingLine(call, say, format),
    ...(extendedFrom === '' ? [] : [say('extended', { date: format.date(extendedFrom) })]),
    ...(opens === '' ? [] : [say('begins', { date: format.date(opens) })]),
    ...(closes === '' && opens === '' && year !== '' ? [say('announced', { year })] : []),
  ];
}

function closingLine({ closes, closeTime, recurrence }: Call, say: Say, format: Format): string {
  if (closes === '') return say(recurrence === 'permanent' ? 'permanent' : 'noDeadline');
  const date = format.date(closes);
  return closes.length < 10 ? say('closesIn', { date }) : say('closes', { date, time: closeTime });
}

function subjectLines({ sector, regions }: Call, names: Names, speech: Speech): readonly string[] {
  const { say, format } = speech;
  const places = regions.map((code) => placeOf(code, names, speech));
  return [
    ...(sector === '' ? [] : [say('sector', { name: sectorOf(sector, names, speech) })]),
    ...(places.length === 0 ? [] : [say('territory', { names: format.list(places) })]),
  ];
}

function amountLine({ amountMin, amountMax, currency }: Call, { say, format }: Speech): readonly string[] {
  const written = (centimes: number | null) => (centimes === null ? '' : printedAmount(centimes, currency, format));
  const [from, to] = [written(amountMin), written(amountMax)];
  const contradictory = amountMin !== null && amountMax !== null && amountMin > amountMax;
  if (contradictory) return [say('amountContradictory', { from, to })];
  if (from === '' && to === '') return [];
  if (from === '') return [say('amountUpTo', { to })];
  if (amountMin === null || amountMax === null) return [say('amountFrom', { from })];
  return [say('amountRange', { ...printedRange(amountMin, amountMax, currency, format) })];
}

function sourceLine({ sourcePublisher, sourceDate }: Call, { say, format }: Speech): readonly string[] {
  if (sourcePublisher === '') return [];
  return [say('source', { publisher: sourcePublisher, date: sourceDate === '' ? '' : format.date(sourceDate) })];
}
