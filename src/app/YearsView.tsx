import { plate } from 'virtual:plate';
import { useMemo } from 'react';
import { isComplete } from '../core/edition/edition.ts';
import { MeasureSwitch } from '../features/map/MeasureSwitch.tsx';
import { Shapes } from '../features/map/Shapes.tsx';
import { Years } from '../features/years/Years.tsx';
import { yearsMeasureOf, yearsMeasures } from '../features/years/yearsMeasure.ts';
import type { LaidOutProps } from './laidOut.ts';

/** The small maps under the switch of what they are drawn by. */
export function YearsView(props: LaidOutProps) {
  const { exploration, view, reference, dispatch } = props;
  const { result, edition, overview } = exploration;
  const measure = yearsMeasureOf(view.measure);
  const input = useMemo(
    () => ({ result, baseline: overview, view: { ...view, measure, level: 'region' as const }, edition, reference }),
    [result, overview, view, measure, edition, reference],
  );
  return (
    <>
      <Shapes shapes={plate.regions} />
      <MeasureSwitch {...{ input, dispatch }} partial={!isComplete(edition)} offered={yearsMeasures} />
      <Years {...props} />
    </>
  );
}
