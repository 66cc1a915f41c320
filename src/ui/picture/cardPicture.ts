import { type Card, cardSize } from './card.ts';
import { brandMarks, footMarks, keyLine, keyMarks, margin } from './cardEdges.ts';
import { line, type Style } from './cardLine.ts';
import { inks } from './inks.ts';
import { type Mark, mark } from './mark.ts';
import { patterns } from './patterns.ts';
import { type Measure, wrapped } from './typeset.ts';

const columnWidth = 560;
const band = 10;

/** A card as one SVG without its fonts: each line says its own direction, as no direction is drawn but by its signs. */
export function cardPicture(card: Card, measure: Measure): Mark {
  const { width, height } = cardSize;
  const { map, direction } = card;
  const k = (height - band) / map.height;
  const x = direction === 'rtl' ? 0 : width - map.width * k;
  return mark(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    patterns,
    mark('rect', { width, height, fill: inks.paper }),
    mark('g', { transform: `translate(${x} ${band}) scale(${k})` }, ...map.marks),
    mark('rect', { width, height: band, fill: inks.ink }),
    ...brandMarks(card, measure),
    ...textMarks(card, measure),
    ...keyMarks(card),
    ...footMarks(card, measure),
  );
}

/** The sizes the lines are tried in, largest first. */
const sizes = [52, 46, 40, 36, 32, 28, 26] as const;

/** A text takes no more lines than this. */
const mostLines = 3;

const tones = {
  strong: { weight: 500, fill: inks.ink },
  light: { weight: 300, fill: inks.ink },
  accent: { weight: 500, fill: inks.accent },
} as const;

/** From where the lines begin to where the keys of the map would, pixels. */
const room = 440;

function textMarks(card: Card, measure: Measure): Mark[] {
  const { direction, kicker, simulated } = card;
  const above = [
    ...(simulated === '' ? [] : [{ text: simulated, fill: inks.alert }]),
    ...(kicker === '' ? [] : [{ text: kicker, fill: inks.accent }]),
  ];
  const top = 108 + above.length * 38;
  const drawings = sizes.map((size) => linesIn(size, card, top, measure));
  const fitting =
    drawings.find(({ height }) => top + height <= 108 + room - card.keys.length * keyLine) ?? drawings.at(-1);
  return [
    ...above.map(({ text, fill }, index) =>
      line(direction, text, { x: margin, y: 134 + index * 38 }, { size: 26, line: 34, weight: 500, fill }),
    ),
    ...(fitting?.marks ?? []),
  ];
}

function linesIn(size: number, { direction, lines, notes }: Card, top: number, measure: Measure) {
  const leading = direction === 'rtl' ? 1.5 : 1.32;
  const marks: Mark[] = [];
  let y = top;
  const put = (text: string, style: Style, figure = '') => {
    const withFigure: Measure = (said, ...type) => measure(said.replace('<figure/>', figure), ...type);
    for (const piece of cut(wrapped(text, columnWidth, style, withFigure))) {
      y += style.line;
      marks.push(line(direction, piece, { x: margin, y: y - style.line * 0.24 }, style, figure));
    }
  };
  for (const { text, figure, tone } of lines) {
    put(text, { size, line: Math.round(size * leading), ...tones[tone] }, figure);
  }
  y += 14;
  for (const note of notes) put(note, { size: 23, line: Math.round(23 * leading) + 2, weight: 400, fill: inks.ink2 });
  return { marks, height: y - top };
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`] : lines;
}
