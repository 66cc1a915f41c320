import { type Edition, isComplete } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { View } from '../../core/view/viewState.ts';
import type { ChartTitle } from '../../ui/chart/chartTitle.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { cellsOf } from './cells.ts';
import { chosenRegions, type EquityModel, equityModel } from './equityModel.ts';
import { equityTitle, type MoneyYears, moneyYears } from './equityTitle.ts';
import { choiceSentence, type EquityWords, equityWords } from './equityWords.ts';

export interface EquitySubject {
  readonly result: ExploreResult;
  readonly edition: Edition;
  readonly view: View;
  readonly reference: Pick<Reference, 'regions'>;
  /** The selection in a few words, the place left out. */
  readonly selection: string;
}

/** Need and money as every drawing of them shows it. */
export interface EquityShown {
  readonly model: EquityModel;
  readonly words: EquityWords;
  readonly title: ChartTitle;
  /** What limits the comparison; empty where nothing does. */
  readonly reading: string;
  /** The classes chosen, and the codes of their regions. */
  readonly classes: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly years: MoneyYears;
  /** Whether the money was published, awarded or paid. */
  readonly money: string;
  /** The classes chosen in one sentence. */
  readonly choice: string;
}

/** What is shown, of what selection; and what limits it. */
export function equityTitleOf({ edition, view, selection }: Omit<EquitySubject, 'result' | 'reference'>, voice: Voice) {
  return equityTitle({ edition, partial: !isComplete(edition), view, selection }, voice);
}

/** What a view chose to see of need and money; null where too few regions can be compared. */
export function equityShown(
  { result, edition, view, reference, selection }: EquitySubject,
  voice: Voice,
): EquityShown | null {
  const { t } = voice;
  const model = equityModel({ result, edition, reference });
  if (!model) return null;
  const words = equityWords(result, voice);
  const classes = cellsOf(view.choices.cells);
  const other = result.kind === 'paid' ? t('equity.plate.paid') : t('equity.plate.awarded');
  return {
    model,
    words,
    ...equityTitleOf({ edition, view, selection }, voice),
    classes,
    chosen: new Set(chosenRegions(model, classes).map(({ code }) => code)),
    years: moneyYears(result, view, voice),
    money: edition.kind === 'published' ? t('equity.plate.published') : other,
    choice: choiceSentence(model, classes, words, voice),
  };
}

/** True on a partial edition until the reader switches the comparison on. */
export function isOff({ choices }: View, edition: Pick<Edition, 'files'>): boolean {
  return !choices.shown && !isComplete(edition);
}
