import type { ReactNode } from 'react';
import type { Reference } from '../core/model/reference.ts';
import type { Subject } from '../core/model/subject.ts';
import type { Page } from '../core/view/page.ts';
import type { Action, View } from '../core/view/viewState.ts';
import type { Dataset } from '../state/dataset.ts';
import type { PageData } from '../state/pageData.ts';
import type { Exploration } from '../state/useExplore.ts';

/** What is loaded only when it is wanted. */
export interface Preparation {
  /** Makes a page ready to be shown: its body and the sentences it speaks. */
  readonly page: (page: Page) => Promise<void>;
  /** Loads the sentences that the explore page does not speak at first. */
  readonly sentences: () => Promise<void>;
}

/** What the body of a page is given, whatever its kind. */
export interface BodyProps {
  readonly exploration: Exploration;
  /** The view as answered: its filter is the one the figures speak of. */
  readonly shown: View;
  /** The subject the path holds; null on pages about none. */
  readonly subject: Subject | null;
  /** Shows the same view again, of the same edition. */
  readonly address: string;
  readonly dataset: Dataset;
  /** What came with the first page. */
  readonly printed: PageData;
  /** What must be said before the figures; stands under the heading. */
  readonly notices: ReactNode;
  readonly reference: Reference;
  readonly prepare: Preparation;
  readonly dispatch: (action: Action) => void;
}
