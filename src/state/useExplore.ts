import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import type { PlacesResult } from '../core/query/explore.ts';
import { heldTo } from '../core/query/filter.ts';
import { needsBreakdown } from '../core/query/laidOut.ts';
import { type Page, pathOf, standsApart, subjectOf } from '../core/view/page.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView, type View } from '../core/view/viewState.ts';
import type { Answer } from '../engine/protocol.ts';
import type { Dataset, DatasetState } from './dataset.ts';
import type { PageData } from './pageData.ts';
import { whenIdle } from './whenIdle.ts';

/** The last page answered, and the figures it shows. */
export interface Exploration extends Omit<Answer, 'filter'> {
  readonly dataset: DatasetState;
  /** The page the answer is for: the one before while the answer for another is on its way. */
  readonly page: Page;
  /** What the reader chose on that page. */
  readonly view: View;
  /** The edition `result` was computed on. */
  readonly edition: Edition;
  /** The selection `result` answers, to be named beside its figures: an earlier one while an answer is on its way. */
  readonly answered: Answer['filter'];
  /** The places of the default selection of that edition. */
  readonly overview: PlacesResult;
  /** True while the figures on screen answer an earlier question, and the answer to the last is on its way. */
  readonly pending: boolean;
}

interface Answered {
  readonly answer: Answer;
  readonly page: Page;
  readonly view: View;
  readonly edition: Edition;
  readonly overview: PlacesResult;
  readonly question: string;
}

/**
 * What a page shows for a view: what was printed with the first page, the engine's answers from then on. The page
 * before stays until the answer has come and `prepare` is done with the page it is for. Pages that stand apart ask the
 * engine nothing: their figures are those of the page before, and not theirs.
 */
export function useExplore(
  dataset: Dataset,
  page: Page,
  view: View,
  printed: PageData,
  prepare: (page: Page) => Promise<unknown>,
): Exploration {
  const state = useSyncExternalStore(dataset.subscribe, dataset.state, dataset.state);
  const standing = standingView(printed.page);
  const printedQuestion = questionOf(printed, printed.page, standing, 0);
  const [answered, setAnswered] = useState<Answered>({
    answer: printed.answer,
    page: printed.page,
    view: standing,
    edition: state.edition,
    overview: state.overview,
    question: printedQuestion,
  });
  const question = questionOf(printed, page, view, state.generation);
  const wish = questionOf(printed, page, view, 0);
  const { edition } = view;
  const apart = standsApart(page);

  useEffect(() => {
    if (apart) return;
    let current = true;
    if (wish !== printedQuestion) void dataset.select(edition);
    else whenIdle(() => current && void dataset.select(edition));
    return () => {
      current = false;
    };
  }, [dataset, edition, wish, printedQuestion, apart]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` says all that matters of page and view.
  useEffect(() => {
    if (apart || state.phase !== 'ready' || answered.question === question) return;
    let current = true;
    void Promise.all([
      dataset.ask(
        { page, filter: view.filter, form: view.form, against: view.against, grant: view.choices.grant },
        view.beside,
      ),
      prepare(page),
    ]).then(([answer]) => {
      if (!current || !answer) return;
      setAnswered({ answer, page, view, edition: state.edition, overview: state.overview, question });
    });
    return () => {
      current = false;
    };
  }, [dataset, question, state.phase, state.edition, state.overview, answered.question, prepare]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` says all that matters of page and view.
  useEffect(() => {
    if (!apart || answered.question === question) return;
    let current = true;
    void Promise.all([dataset.described(edition), prepare(page)]).then(([shown]) => {
      if (current) setAnswered((before) => ({ ...before, page, view, edition: shown, question }));
    });
    return () => {
      current = false;
    };
  }, [dataset, apart, question, state, answered.question, prepare]);

  const { filter, ...figures } = answered.answer;
  const samePage = pathOf(answered.page) === pathOf(page);
  const stopped = state.phase === 'printed' && state.failure !== null;
  return {
    ...figures,
    answered: filter,
    dataset: state,
    page: answered.page,
    view: samePage ? view : answered.view,
    edition: answered.edition,
    overview: answered.overview,
    pending: answered.question !== question && !stopped,
  };
}

/** The view of a page whose address has no parameters. */
function standingView(page: Page): View {
  return { ...defaultView, filter: heldTo(defaultView.filter, subjectOf(page)) };
}

/** The newest date of an edition is asked for by its name alone. */
function questionOf({ editions }: PageData, page: Page, view: View, generation: number): string {
  const { filter, form, against, beside, choices } = view;
  const { name, date } = view.edition;
  const isNewest = editions.some(({ edition }) => edition.name === name && edition.date === date);
  const { grant } = choices;
  const asked = {
    ...defaultView,
    filter,
    against,
    beside,
    ...(grant && { choices: { grant } }),
    ...(needsBreakdown(form) && { form }),
  };
  return `${generation} ${name}@${(!isNewest && date) || ''} ${pathOf(page)} ${encodeView(asked)}`;
}
