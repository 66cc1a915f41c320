import type { ReactNode } from 'react';
import type { Reference } from '../../core/model/reference.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import type { Exploration } from '../../state/useExplore.ts';
import { EquityFigure } from './EquityFigure.tsx';
import { EquityOff } from './EquityOff.tsx';
import { isOff } from './equityShown.ts';

export interface EquityProps {
  readonly exploration: Pick<Exploration, 'result' | 'edition'>;
  readonly view: View;
  readonly reference: Pick<Reference, 'regions'>;
  /** The selection in a few words, the place left out. */
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
  readonly only?: 'map' | 'scatter';
  /** The way the scatter plot leaves the page alone; it is told the id of its title. */
  readonly scatterAway?: (title: string) => ReactNode;
}

/** The map of need and money alone. */
export function EquityMap(props: EquityProps) {
  return <Equity {...props} only="map" />;
}

/** Its scatter plot alone. */
export function EquityScatter(props: EquityProps) {
  return <Equity {...props} only="scatter" />;
}

/** Money against need. On a partial edition it is off until the reader switches it on. */
export function Equity({ exploration, view, reference, selection, dispatch, only, scatterAway }: EquityProps) {
  const { result, edition } = exploration;
  if (isOff(view, edition)) {
    const show = () => {
      dispatch({ type: 'choose', choice: 'shown', value: 'partial' });
      document.getElementById('map')?.focus();
    };
    return <EquityOff onShow={show} />;
  }
  return <EquityFigure {...{ result, edition, view, reference, selection, dispatch, only, scatterAway }} />;
}
