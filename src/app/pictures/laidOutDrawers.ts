import { isComplete, isSourcedInPart } from '../../core/edition/edition.ts';
import { difference } from '../../core/query/difference.ts';
import { laidOut } from '../../core/query/laidOut.ts';
import type { Form } from '../../core/view/viewState.ts';
import { equityPicture } from '../../features/equity/equityPicture.ts';
import { equityShown, equityTitleOf, isOff } from '../../features/equity/equityShown.ts';
import { scatterPicture } from '../../features/equity/scatterPicture.ts';
import { flowsModel } from '../../features/flows/flowsModel.ts';
import { flowsPicture } from '../../features/flows/flowsPicture.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import { differenceModel } from '../../features/years/differenceModel.ts';
import { differencePicture } from '../../features/years/differencePicture.ts';
import { periodsOf } from '../../features/years/periods.ts';
import { spanOf } from '../../features/years/span.ts';
import { yearsMeasureOf } from '../../features/years/yearsMeasure.ts';
import { yearsModel } from '../../features/years/yearsModel.ts';
import { yearsPicture } from '../../features/years/yearsPicture.ts';
import type { YearsSubject } from '../../features/years/yearsSubject.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { FigureSubject } from '../figureProps.ts';
import { type Drawer, undrawn } from './drawer.ts';

/** Need and money on the map, where the reader has switched it on. */
export const drawEquity: Drawer = (subject, { plate }, voice, sheet) =>
  ofEquity(subject, voice, (shown) => equityPicture(shown, plate, voice, sheet));

/** The same as a scatter plot. */
export const drawScatter: Drawer = (subject, _, voice, sheet) =>
  ofEquity(subject, voice, (shown) => scatterPicture(shown, voice, sheet));

type Shown = NonNullable<ReturnType<typeof equityShown>>;

function ofEquity(
  { exploration: { result, edition }, view, reference }: FigureSubject,
  voice: Voice,
  draw: (shown: Shown) => ReturnType<typeof equityPicture>,
) {
  const selection = namedOf('equity', { exploration: { result }, view, reference }, voice);
  const subject = { result, edition, view, reference, selection };
  const { heading } = equityTitleOf(subject, voice).title;
  if (isOff(view, edition)) return undrawn(heading, voice.t('map.partial.why'));
  const shown = equityShown(subject, voice);
  return shown ? { figure: draw(shown), named: selection } : undrawn(heading, voice.t('equity.nothing'));
}

/** One small map a year. */
export const drawYears: Drawer = (subject, { plate }, voice, sheet) => {
  const years = yearsOf(subject, voice);
  if (!years) return undrawn('', voice.t('charts.nothing'));
  const model = yearsModel(years, voice);
  return { figure: yearsPicture(model, plate, voice, sheet), nothing: model.nothing, named: years.selection };
};

/** What changed between two periods. */
export const drawDifference: Drawer = (subject, { plate }, voice, sheet) => {
  const years = yearsOf(subject, voice);
  const periods = years && periodsOf(subject.view.choices.periods, spanOf(years));
  if (!periods) return undrawn('', voice.t('charts.nothing'));
  const codes = years.reference.regions.map(({ code }) => code);
  const change = difference(years.lists, periods, codes, years.complete ? 'year' : 'list');
  const model = differenceModel(change, years, voice);
  return { figure: differencePicture(model, plate, voice, sheet), named: years.selection };
};

function yearsOf(subject: FigureSubject, voice: Voice): YearsSubject | null {
  const { exploration, view, reference } = subject;
  const { breakdown, edition, result } = exploration;
  if (breakdown?.form !== 'years') return null;
  const complete = isComplete(edition);
  return {
    lists: breakdown.lists,
    bases: breakdown.bases,
    measure: yearsMeasureOf(view.measure),
    currency: result.currency,
    kind: result.kind,
    chosen: view.filter.clauses.year,
    selection: namedOf('years', subject, voice),
    reference,
    complete,
    partial: isSourcedInPart(edition),
  };
}

/** From funders through sectors to regions. */
export const drawFlows: Drawer = (subject, _, voice, sheet) => {
  const { exploration, view, reference } = subject;
  const { breakdown, edition, result } = exploration;
  if (breakdown?.form !== 'flows') return undrawn('', voice.t('charts.nothing'));
  const selection = namedOf('flows', subject, voice);
  const partial = isSourcedInPart(edition);
  const first = view.choices.flows ? 'funder' : 'class';
  const model = flowsModel({ breakdown, result, filter: view.filter, reference, selection, first, partial }, voice);
  return { figure: flowsPicture(model, voice, sheet), nothing: model.nothing, named: selection };
};

interface Named extends Omit<FigureSubject, 'exploration'> {
  readonly exploration: Pick<FigureSubject['exploration'], 'result'>;
}

function namedOf(form: Form, { exploration, view, reference }: Named, voice: Voice): string {
  return selectionWords(exploration.result, laidOut(view.filter, form), reference, voice);
}
