import { none } from '../../core/model/codelists.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { add, type Counted, otherClasses, type ToneKey, tones, type YearStack } from './stack.ts';

export function toneName(key: ToneKey, { t }: Voice): string {
  return key === 'else' ? t('charts.trends.everythingElse') : t(`codes.class.${key}`);
}

/** One tone over all years; the last names its parts. */
export function toneCaption(key: ToneKey, stacks: readonly YearStack[], voice: Voice): string {
  const { t } = voice;
  if (key !== 'else') return counted(toneName(key, voice), sumOf(stacks.map((stack) => stack.tones[key])), voice);
  const parts = otherClasses
    .map((group) => ({ group, cell: sumOf(stacks.map((stack) => stack.others[group])) }))
    .filter(({ cell }) => cell.n > 0)
    .map(({ group, cell }) => counted(t(`codes.class.${group}`), cell, voice));
  if (parts.length === 0) return counted(toneName(key, voice), { n: 0, sum: 0 }, voice);
  return t('charts.trends.everythingElseParts', { parts: parts.join(' · ') });
}

/** A year in one sentence: its whole, then every class that has rows. */
export function yearCaption(stack: YearStack, complete: boolean, voice: Voice): string {
  const { t, format } = voice;
  const year = stack.year === none ? t('charts.trends.notStated') : stack.year;
  const grants = t('charts.grants', { count: stack.n });
  if (stack.n === 0)
    return complete ? t('charts.trends.emptyYearComplete', { year }) : t('charts.trends.emptyYear', { year });
  if (!stack.inside) return t('charts.trends.outsideYear', { year, grants, amount: format.amountShort(stack.sum) });
  const named = tones.flatMap(({ key }) =>
    key === 'else' ? [] : [{ name: toneName(key, voice), cell: stack.tones[key] }],
  );
  const others = otherClasses.map((group) => ({ name: t(`codes.class.${group}`), cell: stack.others[group] }));
  const parts = [...named, ...others]
    .filter(({ cell }) => cell.n > 0)
    .map(({ name, cell }) => counted(name, cell, voice));
  return t('charts.trends.parts', { counted: counted(year, stack, voice), parts: parts.join(' · ') });
}

function counted(name: string, cell: Counted, { t, format }: Voice): string {
  return t('charts.counted', {
    name,
    grants: t('charts.grants', { count: cell.n }),
    amount: format.amountShort(cell.sum),
  });
}

function sumOf(cells: readonly Counted[]): Counted {
  return cells.reduce(add, { n: 0, sum: 0 });
}
