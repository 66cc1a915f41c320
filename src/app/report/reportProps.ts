import type { Reference } from '../../core/model/reference.ts';
import type { View } from '../../core/view/viewState.ts';
import type { Exploration } from '../../state/useExplore.ts';

/** What a report is made from: the figures on screen, and the selection they answer. */
export interface ReportProps {
  readonly exploration: Pick<Exploration, 'result' | 'edition' | 'overview' | 'about'>;
  /** The view as answered: its filter is the one the figures speak of. */
  readonly view: View;
  readonly reference: Reference;
  /** Shows the same view again, of the same edition. */
  readonly address: string;
}
