import type { Reference } from '../core/model/reference.ts';
import type { Action, View } from '../core/view/viewState.ts';
import type { Exploration } from '../state/useExplore.ts';

/** What a way of laying out the selection is given. */
export interface LaidOutProps {
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  /** The selection in a few words, without the clauses it lays out. */
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
}
