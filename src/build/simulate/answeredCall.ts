import type { FunderClass } from '../../core/model/codelists.ts';
import type { CallSeries } from './calls.ts';
import type { SimulatedRecipient } from './parties.ts';
import type { Random } from './random.ts';

/** One grant in so many answers no call though one would have admitted it. */
const unaskedOneIn = 4;

/**
 * The series of calls a grant answers: one of its funder class, for its recipient's sector, region and kind, that
 * offers so much; null where there is none, or by chance. `amount` in dirhams.
 */
export function answeredCall(
  series: readonly CallSeries[],
  grant: { readonly class: FunderClass; readonly recipient: SimulatedRecipient; readonly amount: number },
  random: Random,
): CallSeries | null {
  const admitting = series.filter((call) => call.class === grant.class && admits(call, grant.recipient, grant.amount));
  const drawn = admitting[random.between(0, Math.max(0, admitting.length - 1))] ?? null;
  return random.between(1, unaskedOneIn) === 1 ? null : drawn;
}

function admits({ sector, region, eligible, amounts }: CallSeries, recipient: SimulatedRecipient, amount: number) {
  const form = recipient.kind === 'club' ? 'association' : recipient.kind;
  return (
    sector === recipient.sector &&
    (region === 'National' || region.split('|').includes(recipient.province.region)) &&
    (eligible === '' || eligible.split('|').includes(form)) &&
    (amounts === null ? amount > 0 : amount >= amounts.min && amount <= amounts.max)
  );
}
