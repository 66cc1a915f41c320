import type { Reference } from '../core/model/reference.ts';
import type { Action, View } from '../core/view/viewState.ts';
import type { Exploration } from '../state/useExplore.ts';

/** What every figure of a page is drawn from. */
export interface FigureProps {
  readonly exploration: Exploration;
  /** The view as answered: its filter is the one the figures speak of. */
  readonly view: View;
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
}
