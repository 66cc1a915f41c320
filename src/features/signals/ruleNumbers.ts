import { alike } from '../../core/model/likeness.ts';
import { quartileRatios, smallestGroup, timesMedian } from '../../core/model/outliers.ts';
import {
  fewestBelow,
  fewestGrants,
  fewestRecipients,
  fewestWords,
  largeShare,
  nearness,
  quartileSteps,
  timesAbove,
} from '../../core/signals/rules.ts';
import type { SignalId } from '../../core/signals/signal.ts';
import { agreementLine } from '../../core/signals/thresholds.ts';
import type { Format } from '../../i18n/format.ts';

/** Amounts that the worked example of each question tells, in dirhams, in the order it tells them. */
export const exampleAmounts: Readonly<Record<SignalId, readonly number[]>> = {
  sameProject: [100_000, 80_000],
  belowLine: [49_000, 52_000, 50_000],
  splitAgreement: [30_000],
  concentration: [140_000, 10_000, 130_000],
  firstYear: [20_000, 39_000, 600_000],
  outlier: [20_000, 400_100, 400_000],
  spelling: [],
};

/** The amounts of an example, as it is told. */
export function exampleParts(id: SignalId, format: Format): Readonly<Record<'first' | 'second' | 'third', string>> {
  const [first = '', second = '', third = ''] = exampleAmounts[id].map((dirhams) => format.dirhams(dirhams * 100));
  return { first, second, third };
}

const blank = {
  ...{ words: '', from: '', line: '', to: '', fewest: '', times: '' },
  ...{ recipients: '', share: '', steps: '', group: '', ratios: '' },
};

/** The numbers of every rule, from the rule itself: what a page says is what is asked. */
export function ruleParts(id: SignalId, format: Format): Readonly<typeof blank> {
  const line = agreementLine.at(-1)?.centimes ?? 0;
  const parts: Readonly<Record<SignalId, Partial<typeof blank>>> = {
    sameProject: { words: format.integer(fewestWords) },
    belowLine: {
      from: format.dirhams(line * (1 - nearness)),
      line: format.dirhams(line),
      to: format.dirhams(line * (1 + nearness)),
      fewest: format.integer(fewestBelow),
      times: format.integer(timesAbove),
    },
    splitAgreement: {},
    concentration: { recipients: format.integer(fewestRecipients), share: format.percent(largeShare) },
    firstYear: { fewest: format.integer(fewestGrants), steps: format.integer(quartileSteps) },
    outlier: {
      group: format.integer(smallestGroup),
      times: format.integer(timesMedian),
      ratios: format.integer(quartileRatios),
    },
    spelling: { share: format.percent(alike) },
  };
  return { ...blank, ...parts[id] };
}
