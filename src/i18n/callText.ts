import type { Call } from '../core/model/call.ts';
import type { Reference } from '../core/model/reference.ts';
import { type FillParams, filler } from './fill.ts';
import { createFormat } from './format.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import type { CallTexts } from './messageShape.ts';
import { callsAr } from './messages/calls.ar.ts';
import { callsEn } from './messages/calls.en.ts';
import { callsFr } from './messages/calls.fr.ts';
import { areaName, pickName, sectorName } from './names.ts';

const textsOf: Readonly<Record<Language, CallTexts>> = { ar: callsAr, fr: callsFr, en: callsEn, zgh: callsFr };

type Names = Pick<Reference, 'regions' | 'sectors'>;
type Sentence = Exclude<keyof CallTexts, 'origin' | 'kind' | 'feed'>;

/** The title of a call as one language shows it, and the language it is printed in, `''` where that is not known. */
export interface CallTitle {
  readonly text: string;
  readonly printedIn: string;
}

/** What calendars and feeds say of calls in one language; French stands in for Tamazight. Plain text, never a status. */
export function callText(language: Language) {
  const texts = textsOf[language];
  const format = createFormat(language);
  const spaced = (text: string) => (language === 'fr' || language === 'zgh' ? frenchSpacing(text) : text);
  const fill = (sentence: string, params: FillParams) => filler(language, params)(spaced(sentence));
  const say = (sentence: Sentence, params: FillParams = {}) => fill(texts[sentence], params);
  const funder = ({ funderName, funderNameAr }: Call) => pickName(funderName, funderNameAr, language);
  const date = (iso: string) => (iso === '' ? '' : format.date(iso));
  const funderLine = (call: Call) => (funder(call) === '' ? [] : [say('funder', { name: funder(call) })]);
  const dateLines = (call: Call, contradicts: boolean) => [
    closingLine(call, say, date),
    ...(call.extendedFrom === '' ? [] : [say('extended', { date: date(call.extendedFrom) })]),
    ...(call.opens === '' ? [] : [say('begins', { date: date(call.opens) })]),
    ...(contradicts ? [say('contradictory')] : []),
    ...(call.closes === '' && call.opens === '' && call.year !== '' ? [say('announced', { year: call.year })] : []),
  ];
  const places = (codes: readonly string[], { regions }: Names) =>
    codes.map((code) => {
      if (code === 'national' || code === 'abroad') return texts[code];
      const region = regions.find((known) => known.code === code);
      return region ? areaName(region.names, language) : code;
    });
  const sector = (code: string, { sectors }: Names) => {
    const known = sectors.find((one) => one.code === code);
    return known ? sectorName(known, language) : code;
  };
  return {
    say,
    funder,
    sector,
    title: (call: Call): CallTitle => titleOf(call, language),
    /** What marks a call among the others: whose money it is, where that is not Moroccan public money, and training. */
    labels: ({ origin, kind }: Call): readonly string[] => [
      ...(origin === '' || origin === 'public_ma' ? [] : [texts.origin[origin]]),
      ...(kind === '' || kind === 'grant' ? [] : [texts.kind[kind]]),
    ],
    /** The entry of a deadline in a calendar. */
    entry: (call: Call) => ({
      summary: say('event', { title: titleOf(call, language).text }),
      description: [...funderLine(call), ...dateLines(call, false), say('check')].join('\n'),
    }),
    /** What a feed says of a call, a fact a line. */
    facts: (call: Call, names: Names, contradicts: boolean): readonly string[] => [
      ...funderLine(call),
      ...dateLines(call, contradicts),
      ...(call.sector === '' ? [] : [say('sector', { name: sector(call.sector, names) })]),
      ...(call.regions.length === 0 ? [] : [say('territory', { names: format.list(places(call.regions, names)) })]),
      ...amountLine(call, say, (centimes) => format.amountShort(centimes, call.currency || undefined)),
      ...(call.sourcePublisher === ''
        ? []
        : [say('source', { publisher: call.sourcePublisher, date: date(call.sourceDate) })]),
      say('check'),
    ],
    feedTitle: (scope: keyof CallTexts['feed'], name: string) => fill(texts.feed[scope], { name }),
    feedAbout: (day: string) => fill(texts.feed.about, { date: date(day) }),
  };
}

type Say = (sentence: Sentence, params?: FillParams) => string;

function titleOf({ id, title, titleAr, titleScript }: Call, language: Language): CallTitle {
  if (language === 'ar' && titleAr !== '') return { text: titleAr, printedIn: 'ar' };
  return { text: title || titleAr || id, printedIn: title === '' && titleAr !== '' ? 'ar' : titleScript };
}

function closingLine({ closes, closeTime, recurrence }: Call, say: Say, date: (iso: string) => string): string {
  if (closes === '') return say(recurrence === 'permanent' ? 'permanent' : 'noDeadline');
  return closes.length < 10
    ? say('closesIn', { date: date(closes) })
    : say('closes', { date: date(closes), time: closeTime });
}

function amountLine({ amountMin, amountMax }: Call, say: Say, amount: (centimes: number) => string): readonly string[] {
  const from = amountMin === null ? '' : amount(amountMin);
  const to = amountMax === null ? '' : amount(amountMax);
  if (from === '' && to === '') return [];
  if (from === '') return [say('amountUpTo', { to })];
  return [to === '' ? say('amountFrom', { from }) : say('amountRange', { from, to })];
}
