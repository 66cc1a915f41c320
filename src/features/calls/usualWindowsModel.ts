import { announcedYear, type UsualWindow, usualWindowOfFunder } from '../../core/calls/usualWindow.ts';
import type { Call } from '../../core/model/call.ts';
import { type CallSpeech, funderOf } from './callWords.ts';

/** When one funder's calls came in earlier years. */
export interface FunderWindow {
  readonly funder: string;
  readonly name: string;
  readonly window: UsualWindow;
  /** Its latest call of those years. */
  readonly last: Call;
}

/**
 * The funders whose calls came in the same month of two years at least, the most regular first. `year` is the current
 * one: what is learnt is of the years before it.
 */
export function funderWindows(calls: readonly Call[], year: number, speech: CallSpeech): readonly FunderWindow[] {
  const funders = [...new Set(calls.map(({ funder }) => funder))];
  return funders
    .flatMap((funder): FunderWindow[] => {
      const window = usualWindowOfFunder(funder, calls, year);
      const own = calls.filter((call) => call.funder === funder && announcedYear(call) === window?.lastYear);
      const last = own.at(-1);
      if (!window || !last || (window.opens === null && window.closes === null)) return [];
      return [{ funder, name: funderOf(last, speech), window, last }];
    })
    .sort((a, b) => times(b) - times(a) || speech.format.compare(a.name, b.name));
}

/** Each thing known of a window as a sentence of its own, with the years it is known from. */
export function windowWords({ opens, closes }: UsualWindow, { t, format }: CallSpeech): readonly string[] {
  const months = (known: NonNullable<UsualWindow['opens']>) =>
    format.list(known.months.map((month) => t(`calls.months.${month as '01'}`)));
  return [
    ...(opens ? [t('calls.window.opens', { months: months(opens), times: opens.times, count: opens.years })] : []),
    ...(closes ? [t('calls.window.closes', { months: months(closes), times: closes.times, count: closes.years })] : []),
  ];
}

function times({ window: { opens, closes } }: FunderWindow): number {
  return Math.max(opens?.times ?? 0, closes?.times ?? 0);
}
