/**
 * What a reader chooses inside one way of laying out the selection, each as the address writes it; the way that
 * shows it reads it further. An absent one stands for what that way shows at first.
 *
 * - `cells`: classes of need and money, need first: `high-low,high-middle`, or `none`.
 * - `shown`: `partial` where a comparison is shown although the edition is partial.
 * - `periods`: two spans of years to compare: `2016..2018,2021..2023`.
 * - `year-shown`: the year that stands large beside the others.
 * - `flows`: what stands in the first column instead of classes of funders.
 * - `month`: months in which a call closes, `none` where that is not published: `03,11`.
 * - `origin`: whose money a call offers: `public_ma,foreign_public`.
 * - `offer`: what a call offers: `grant,training`.
 * - `grant`: the record that a figure in a frame is of, as the address of its page names it.
 * - `order`: what calls are sorted by instead of their deadline.
 */
const patterns = {
  cells: /^(?:none|(?:low|middle|high)-(?:low|middle|high)(?:,(?:low|middle|high)-(?:low|middle|high)){0,8})$/,
  shown: /^partial$/,
  periods: /^(?:19|20)\d\d\.\.(?:19|20)\d\d,(?:19|20)\d\d\.\.(?:19|20)\d\d$/,
  'year-shown': /^(?:19|20)\d\d$/,
  flows: /^funder$/,
  month: listOf('0[1-9]|1[0-2]|none'),
  origin: listOf('public_ma|foreign_public|private|none'),
  offer: listOf('grant|training|other|none'),
  order: /^(?:amount|fit)$/,
  grant: /./,
};

function listOf(value: string): RegExp {
  return new RegExp(`^(?:${value})(?:,(?:${value}))*$`);
}

export type ChoiceName = keyof typeof patterns;
export type Choices = { readonly [C in ChoiceName]?: string };

/** In the order the address writes them. */
export const choiceNames: readonly ChoiceName[] = [
  'cells',
  'shown',
  'periods',
  'year-shown',
  'flows',
  'month',
  'origin',
  'offer',
  'order',
  'grant',
];

/** Reads one choice; undefined when it cannot be read. */
export function parseChoice(name: ChoiceName): (text: string) => string | undefined {
  return (text) => (patterns[name].test(text) ? text : undefined);
}

/** The choices that were made, in that order. */
export function choicePairs(choices: Choices): [ChoiceName, string][] {
  return choiceNames.flatMap((name): [ChoiceName, string][] => {
    const choice = choices[name];
    return choice ? [[name, choice]] : [];
  });
}
