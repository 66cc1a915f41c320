import type { NodeWords } from './nodeWords.ts';

/** Mean width of a letter of the labels, pixels. */
const letterWidth = 6.3;

/** As much of a text as has room; the node's own title says the whole. */
function cut(text: string, room: number): string {
  const letters = [...text];
  const most = Math.floor(room / letterWidth);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, Math.max(1, most - 1))
        .join('')
        .trim()}…`;
}

/** A label on one line, or on two where one has no room: the first holds no figure unless it is alone. */
export interface NodeLabel {
  readonly name: string;
  /** Empty where the name is on one line. */
  readonly more: string;
  readonly amount: string;
  /** True where the amount, and what is left of the name, stand on a second line. */
  readonly broken: boolean;
}

/** The label of a node within `room` pixels; `tall` where two lines have room anyway. */
export function nodeLabel(
  { name, amount }: Pick<NodeWords, 'name' | 'amount'>,
  room: number,
  tall: boolean,
): NodeLabel {
  const fits = (text: string) => text.length * letterWidth <= room;
  if (fits(name)) return { name, more: '', amount, broken: tall || !fits(`${name} ${amount}`) };
  const breaks = [...name.matchAll(/\s|-(?=\S)/g)].map(({ index }) => index + 1);
  const middle = name.length / 2;
  const [at] = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (at === undefined) return { name: cut(name, room), more: '', amount, broken: true };
  const left = room - (amount.length + 1) * letterWidth;
  return { name: cut(name.slice(0, at).trim(), room), more: cut(name.slice(at), left), amount, broken: true };
}
