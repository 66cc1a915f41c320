import type { Cell, ExploreResult } from '../../core/query/explore.ts';
import { inCurrency, type Voice } from '../../ui/chart/voice.ts';

/** What the sources of a selection leave unsaid, each with its grants and amount; none for what they always say. */
export function unsaidParts(result: ExploreResult, locale: Voice): string[] {
  const { t, format } = inCurrency(result.currency, locale);
  const { yearByClass, placesOfSelection, sectorsOfSelection, recipients, staffWelfare } = result;
  const blank = (cells: readonly Cell[]) => added(cells.filter(({ key }) => key === ''));
  const unsaid = {
    unsaidYear: added(yearByClass.filter(({ keys }) => keys[0] === '')),
    unsaidRegion: blank(placesOfSelection),
    unsaidSector: blank(sectorsOfSelection),
    unsaidRecipient: added([recipients.notNamed, staffWelfare.notNamed]),
  };
  return (Object.keys(unsaid) as (keyof typeof unsaid)[]).flatMap((what) => {
    const { n, sum } = unsaid[what];
    if (n === 0) return [];
    return [t(`report.${what}`, { grants: t('charts.grants', { count: n }), amount: format.amountShort(sum) })];
  });
}

function added(cells: readonly Pick<Cell, 'n' | 'sum'>[]): Pick<Cell, 'n' | 'sum'> {
  return cells.reduce((all, cell) => ({ n: all.n + cell.n, sum: all.sum + cell.sum }), { n: 0, sum: 0 });
}
