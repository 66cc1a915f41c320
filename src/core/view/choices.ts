/**
 * What a reader chooses inside one way of laying out the selection, each as the address writes it; the way that
 * shows it reads it further. An absent one stands for what that way shows at first.
 *
 * - `cells`: classes of need and money, need first: `high-low,high-middle`, or `none`.
 * - `shown`: `partial` where a comparison is shown although the edition is partial.
 * - `periods`: two spans of years to compare: `2016..2018,2021..2023`.
 * - `year-shown`: the year that stands large beside the others.
 * - `flows`: what stands in the first column instead of classes of funders.
 */
const patterns = {
  cells: /^(?:none|(?:low|middle|high)-(?:low|middle|high)(?:,(?:low|middle|high)-(?:low|middle|high)){0,8})$/,
  shown: /^partial$/,
  periods: /^(?:19|20)\d\d\.\.(?:19|20)\d\d,(?:19|20)\d\d\.\.(?:19|20)\d\d$/,
  'year-shown': /^(?:19|20)\d\d$/,
  flows: /^funder$/,
};

export type ChoiceName = keyof typeof patterns;
export type Choices = { readonly [C in ChoiceName]?: string };

/** In the order the address writes them. */
export const choiceNames: readonly ChoiceName[] = ['cells', 'shown', 'periods', 'year-shown', 'flows'];

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
