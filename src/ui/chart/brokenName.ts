/** Mean width of a letter of the labels, pixels. */
export const letterWidth = 6.9;

/** A name may run a little past the room of four lines, pixels: its own line is rarely the narrowest. */
const slack = 6;

/** A name with at most one break, at the hyphen nearest its middle, when it is wider than `room` pixels. */
export function brokenName(name: string, room: number): readonly string[] {
  const hyphens = [...name.matchAll(/-(?=\S)/g)].map(({ index }) => index + 1);
  const middle = name.length / 2;
  const [at] = hyphens.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return name.length * letterWidth <= room + slack || at === undefined ? [name] : [name.slice(0, at), name.slice(at)];
}
