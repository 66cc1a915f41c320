import type { FigureProps } from './figureProps.ts';

/** What a way of laying out the selection is given. */
export interface LaidOutProps extends FigureProps {
  /** The selection in a few words, without the clauses it lays out. */
  readonly selection: string;
}
