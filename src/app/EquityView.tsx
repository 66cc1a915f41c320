import { Equity } from '../features/equity/Equity.tsx';
import { TakeAwayButton } from '../ui/chart/TakeAwayButton.tsx';
import type { LaidOutProps } from './laidOut.ts';
import { Shareable } from './sharing.tsx';

/** Money against need, its scatter plot shared from where it stands. */
export function EquityView(props: LaidOutProps) {
  return (
    <Equity
      {...props}
      scatterAway={(title) => (
        <Shareable id="scatter">
          <TakeAwayButton of={title} />
        </Shareable>
      )}
    />
  );
}
