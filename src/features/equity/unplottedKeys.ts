import type { Voice } from '../../ui/chart/voice.ts';
import { inkOfPaint, inks } from '../../ui/picture/inks.ts';
import { type KeyEntry, keys } from '../../ui/picture/keys.ts';
import type { Drawing, Sheet } from '../../ui/picture/sheet.ts';
import { crossPaint } from './crossPaint.ts';
import type { EquityShown } from './equityShown.ts';

/** What the looks that are no classes mean, the regions without money to compare, and what is off the map. */
export function unplottedKeys(
  { model, words }: EquityShown,
  prefix: string,
  { t, format }: Voice,
  sheet: Sheet,
): Drawing {
  const few = model.regions.find(({ look }) => look === 'few');
  const without = model.regions.filter(({ perInhabitant }) => perInhabitant === null);
  const { n, sum } = model.offMap;
  const fill = (region: (typeof without)[number]) => inkOfPaint(crossPaint(region, prefix));
  const entries: KeyEntry[] = [
    ...(few ? [{ fill: fill(few), over: `url(#${prefix}-few)`, text: t('equity.few') }] : []),
    ...without.map((region) => ({ fill: fill(region), text: words.spoken(region) })),
    {
      fill: inks.grey,
      text: t('map.key.offMap', { grants: t('map.grants', { count: n }), amount: format.amountShort(sum) }),
    },
  ];
  return keys(entries, sheet);
}
