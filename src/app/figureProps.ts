import type { Reference } from '../core/model/reference.ts';
import type { Action, View } from '../core/view/viewState.ts';
import type { Exploration } from '../state/useExplore.ts';

/** What a figure is of: the answer on screen, and the selection it answers. */
export interface FigureSubject {
  readonly exploration: Pick<
    Exploration,
    'result' | 'edition' | 'overview' | 'about' | 'breakdown' | 'against' | 'grant'
  >;
  /** The view as answered: its filter is the one the figures speak of. */
  readonly view: View;
  readonly reference: Reference;
}

/** What every figure of a page is given. */
export interface FigureProps extends FigureSubject {
  readonly exploration: Exploration;
  readonly dispatch: (action: Action) => void;
}
