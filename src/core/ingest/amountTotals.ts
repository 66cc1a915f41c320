import { centimesToDecimal } from '../model/money.ts';
import { findOutliers, type GroupedAmount } from '../model/outliers.ts';
import type { AmountSummary, YearSum } from './fileIngest.ts';
import type { RowView } from './rowView.ts';

/** An amount with what is needed to show it. */
interface PrintedAmount extends GroupedAmount {
  readonly line: number;
  readonly printed: string;
}

interface CurrencyTally {
  n: number;
  sum: number;
  negatives: number;
  first: { readonly line: number; readonly printed: string };
  readonly years: Map<string, { n: number; sum: number }>;
}

/** Adds up what a file prints, each currency apart, and remembers what A07 and A08 need at the end. */
export class AmountTotals {
  readonly #currencies = new Map<string, CurrencyTally>();
  readonly #setAside = new Map<string, number>();
  readonly #amounts: (PrintedAmount & { readonly currency: string })[] = [];
  #all = 0;
  #sinceTotal = 0;
  /** The same with the rows set aside. */
  #printed = 0;
  #printedSinceTotal = 0;

  add(currency: string, year: string, amount: PrintedAmount, testable: boolean): void {
    const tally = this.#tallyOf(currency, amount);
    const key = year === '' ? 'notStated' : year;
    const ofYear = tally.years.get(key) ?? { n: 0, sum: 0 };
    tally.years.set(key, { n: ofYear.n + 1, sum: ofYear.sum + amount.centimes });
    tally.n += 1;
    tally.sum += amount.centimes;
    if (amount.centimes < 0) tally.negatives += 1;
    this.#all += amount.centimes;
    this.#sinceTotal += amount.centimes;
    this.#printed += amount.centimes;
    this.#printedSinceTotal += amount.centimes;
    if (testable) this.#amounts.push({ ...amount, currency });
  }

  /** An amount that could be read in a row set aside for another reason. */
  setAside({ currency, centimes }: { readonly currency: string; readonly centimes: number }): void {
    this.#setAside.set(currency, (this.#setAside.get(currency) ?? 0) + centimes);
    this.#printed += centimes;
    this.#printedSinceTotal += centimes;
  }

  /**
   * What a printed total lacks to the rows above it, all of them or those since the last total; 0 when it closes. A
   * publisher adds up rows that are set aside here too, so a total closes with or without them.
   */
  closeTotal(printed: number): number {
    const sums = [this.#all, this.#sinceTotal, this.#printed, this.#printedSinceTotal];
    this.#sinceTotal = 0;
    this.#printedSinceTotal = 0;
    return sums.includes(printed) ? 0 : printed - this.#printed;
  }

  /** The currency most rows are in; `''` when they state none. */
  get currency(): string {
    return [...this.#currencies].sort((a, b) => b[1].n - a[1].n)[0]?.[0] ?? '';
  }

  get main(): Pick<AmountSummary, 'n' | 'negatives' | 'setAside'> & { readonly sum: string } {
    const { n = 0, sum = 0, negatives = 0 } = this.#currencies.get(this.currency) ?? {};
    const setAside = this.#setAside.get(this.currency) ?? 0;
    return { n, sum: centimesToDecimal(sum), negatives, setAside: centimesToDecimal(setAside) };
  }

  byYear(): Record<string, YearSum> {
    const years = [...(this.#currencies.get(this.currency)?.years ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(years.map(([year, { n, sum }]) => [year, { n, sum: centimesToDecimal(sum) }]));
  }

  /** Reports amounts in another currency (A07), far from their like (A08), and in none that anything states (A10). */
  report(row: RowView, heading: string): void {
    if (this.currency === '') row.log.count('A10', this.#currencies.get('')?.n ?? 0);
    for (const [currency, tally] of this.#currencies) {
      if (currency === this.currency) continue;
      row.log.add('A07', { row: tally.first.line, heading, cell: tally.first.printed });
      row.log.count('A07', tally.n - 1);
    }
    for (const { amount } of findOutliers(this.#amounts.filter(({ currency }) => currency === this.currency))) {
      row.log.add('A08', { row: amount.line, heading, cell: amount.printed });
    }
  }

  #tallyOf(currency: string, amount: PrintedAmount): CurrencyTally {
    const known = this.#currencies.get(currency);
    if (known) return known;
    const first = { line: amount.line, printed: amount.printed };
    const tally: CurrencyTally = { n: 0, sum: 0, negatives: 0, first, years: new Map() };
    this.#currencies.set(currency, tally);
    return tally;
  }
}
