import type { Voice } from '../../ui/chart/voice.ts';
import { endOf, lineOf, type PairLine, type PairScale } from './pairLine.ts';
import { perInhabitant, type Side, standing, unlike } from './side.ts';
import { perWords } from './sideYears.ts';

/** The two selections measure by measure; each measure has its own scale, shared by both. */
export function measureLines(a: Side, b: Side, complete: boolean, voice: Voice): PairLine[] {
  const { t, format } = voice;
  const [one, other] = [a.result.total, b.result.total];
  const line = (measure: Measured, x: number | null, y: number | null, write: PairScale['write']) => ({
    ...lineOf(measure, t(`compare.measure.${measure}`), x, y, { end: endOf([[x, y]]), write, noRow: t('map.noRow') }),
    gap: x !== null && y !== null && standing(x, y) === 'equal' ? t('compare.same') : '',
  });
  const decimal = (value: number) => format.decimal(value, 1);
  const dirhams = (value: number) => format.dirhams(value);
  const likened = unlike(a, b) === null;
  const amount = amountLine(a, b, voice);
  const poverty = a.place?.poverty != null && b.place?.poverty != null;
  return [
    ...(likened ? [{ ...line('amount', amount.a, amount.b, amount.write), name: amount.name }] : []),
    line('grants', one.n, other.n, format.integer),
    line('recipients', one.recipients, other.recipients, format.integer),
    line('funders', one.funders, other.funders, format.integer),
    ...(likened ? [line('median', one.median, other.median, dirhams)] : []),
    ...(a.place && b.place ? [line('population', a.place.population, b.place.population, format.integer)] : []),
    ...(a.place && b.place && complete && !a.years
      ? [line('perInhabitant', perInhabitant(a), perInhabitant(b), decimal)]
      : []),
    ...(poverty ? [line('poverty', a.place?.poverty ?? null, b.place?.poverty ?? null, decimal)] : []),
  ];
}

/** The sum of each side; of two periods, what a year of each holds. */
function amountLine(a: Side, b: Side, voice: Voice) {
  const of = ({ years, result: { total } }: Side) =>
    total.n > 0 ? Math.round(years ? years.whole.perYear : total.sum) : null;
  const per = a.years && perWords(a.years, voice);
  const measure = voice.t('compare.measure.amount');
  const sums = { a: of(a), b: of(b) };
  if (!per) return { ...sums, name: measure, write: (sum: number) => voice.format.dirhams(sum) };
  // A sum divided by years is no sum to the centime.
  const name = voice.t('compare.periods.unit', { unit: measure, per });
  return { ...sums, name, write: (sum: number) => voice.format.amountShort(sum) };
}

type Measured = 'amount' | 'grants' | 'recipients' | 'funders' | 'median' | 'population' | 'perInhabitant' | 'poverty';
